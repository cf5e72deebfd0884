package org.gongkai.foundation.privacy.redaction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How server and process of work hand each other what they speak of (交接包): plain fields, no objects that could do something. */
public final class Parcel {

    private interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private interface Writing<T> {
        void to(DataOutputStream out, T value) throws IOException;
    }

    private Parcel() {}

    public static byte[] of(Manuscript manuscript) {
        return pack(out -> {
            text(out, manuscript.form().name());
            list(out, manuscript.leaves(), Parcel::leaf);
            list(out, manuscript.remarks(), (to, remark) -> {
                text(to, remark.key());
                list(to, remark.facts(), Parcel::text);
            });
        });
    }

    public static Manuscript manuscript(byte[] bytes) {
        return unpack(
                bytes,
                in -> new Manuscript(
                        Form.valueOf(text(in)),
                        list(in, Parcel::leaf),
                        list(in, one -> new Manuscript.Remark(text(one), list(one, Parcel::text)))));
    }

    public static byte[] of(Cuts cuts) {
        return pack(out -> {
            list(out, cuts.words(), Parcel::text);
            list(out, cuts.areas(), (to, area) -> {
                to.writeInt(area.leaf());
                box(to, area.box());
            });
            list(out, cuts.blocks(), DataOutputStream::writeInt);
        });
    }

    public static Cuts cuts(byte[] bytes) {
        return unpack(
                bytes,
                in -> new Cuts(
                        list(in, Parcel::text),
                        list(in, one -> new Cuts.Area(one.readInt(), box(one))),
                        list(in, DataInputStream::readInt)));
    }

    /** Several files as one. */
    public static byte[] of(List<byte[]> files) {
        return pack(out -> list(out, files, (to, file) -> {
            to.writeInt(file.length);
            to.write(file);
        }));
    }

    public static List<byte[]> files(byte[] bytes) {
        return unpack(bytes, in -> list(in, one -> one.readNBytes(one.readInt())));
    }

    private static void leaf(DataOutputStream out, Leaf leaf) throws IOException {
        var place = leaf.place();
        text(out, place.kind().name());
        out.writeInt(place.part());
        out.writeInt(place.row());
        out.writeInt(place.column());
        text(out, leaf.style());
        out.writeFloat(leaf.width());
        out.writeFloat(leaf.height());
        text(out, leaf.text());
        list(out, leaf.boxes(), Parcel::box);
    }

    private static Leaf leaf(DataInputStream in) throws IOException {
        return new Leaf(
                new Leaf.Place(Leaf.Kind.valueOf(text(in)), in.readInt(), in.readInt(), in.readInt()),
                text(in),
                in.readFloat(),
                in.readFloat(),
                text(in),
                list(in, Parcel::box));
    }

    private static void box(DataOutputStream out, Box box) throws IOException {
        out.writeFloat(box.x());
        out.writeFloat(box.y());
        out.writeFloat(box.width());
        out.writeFloat(box.height());
    }

    private static Box box(DataInputStream in) throws IOException {
        return new Box(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static <T> void list(DataOutputStream out, List<T> all, Writing<? super T> writing) throws IOException {
        out.writeInt(all.size());
        for (var one : all) {
            writing.to(out, one);
        }
    }

    private static <T> List<T> list(DataInputStream in, Reading<T> reading) throws IOException {
        int size = in.readInt();
        List<T> all = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            all.add(reading.from(in));
        }
        return all;
    }

    private interface Packing {
        void into(DataOutputStream out) throws IOException;
    }

    private static byte[] pack(Packing packing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            packing.into(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T> T unpack(byte[] bytes, Reading<T> reading) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return reading.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
