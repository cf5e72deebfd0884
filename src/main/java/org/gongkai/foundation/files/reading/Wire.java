package org.gongkai.foundation.files.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gongkai.foundation.files.Reading;
import org.gongkai.foundation.files.Unreadable;

/** How server and reading process speak: one order, one answer, over the process's standard input and output. */
final class Wire {

    /**
     * A file to be read.
     *
     * @param name the sender's name of it
     * @param maxText how many characters are wanted
     */
    record Order(Path file, String name, int maxText) {}

    private static final int READ = 1;
    private static final int UNREAD = 2;

    private Wire() {}

    static void send(Order order, DataOutputStream out) throws IOException {
        write(order.file().toString(), out);
        write(order.name(), out);
        out.writeInt(order.maxText());
        out.flush();
    }

    static Order order(DataInputStream in) throws IOException {
        return new Order(Path.of(text(in)), text(in), in.readInt());
    }

    static void send(Reading reading, DataOutputStream out) throws IOException {
        switch (reading) {
            case Reading.Read(String type, String text) -> {
                out.writeByte(READ);
                write(type, out);
                write(text, out);
            }
            case Reading.Unread(String type, Unreadable why) -> {
                out.writeByte(UNREAD);
                write(type, out);
                write(why.name(), out);
            }
        }
        out.flush();
    }

    static Reading reading(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case READ -> new Reading.Read(text(in), text(in));
            case UNREAD -> new Reading.Unread(text(in), Unreadable.valueOf(text(in)));
            default -> throw new IOException("the reading process does not keep to the form");
        };
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
