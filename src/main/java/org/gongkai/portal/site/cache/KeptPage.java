package org.gongkai.portal.site.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A page as it was answered (缓存页面): its headers and its bytes, packed at the first visitor who can unpack. */
public final class KeptPage {

    /** One header line. */
    public record Line(String name, String value) {}

    private static final int WORTH_PACKING = 1024;
    private static final int ROOM_FOR_HEADERS = 2048;

    private final int status;
    private final List<Line> headers;
    private final String tag;
    private final byte[] body;
    private final Shown shown;
    private final Instant until;
    private volatile byte @Nullable [] packed;

    public KeptPage(int status, List<Line> headers, String tag, byte[] body, Shown shown, Instant until) {
        this.status = status;
        this.headers = List.copyOf(headers);
        this.tag = tag;
        this.body = body;
        this.shown = shown;
        this.until = until;
    }

    public int status() {
        return status;
    }

    public List<Line> headers() {
        return headers;
    }

    public String tag() {
        return tag;
    }

    public byte[] body() {
        return body;
    }

    Shown shown() {
        return shown;
    }

    boolean isGoodAt(Instant now) {
        return now.isBefore(until);
    }

    /** The memory it takes, its packed form included. */
    int weight() {
        return ROOM_FOR_HEADERS + body.length + body.length / 2;
    }

    public boolean isWorthPacking() {
        return body.length >= WORTH_PACKING;
    }

    public byte[] packed() {
        var known = packed;
        if (known == null) {
            known = pack(body);
            packed = known;
        }
        return known;
    }

    private static byte[] pack(byte[] body) {
        var out = new ByteArrayOutputStream(body.length / 3);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
