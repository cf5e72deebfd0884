package org.gongkai.foundation.privacy.redaction;

import java.util.ArrayList;
import java.util.List;

/**
 * A document that was read for redaction (已读取的原件).
 *
 * @param pages pictures of its pages as JPEG; empty for one without pages
 */
public record Opened(Manuscript manuscript, List<byte[]> pages) {

    public Opened {
        pages = List.copyOf(pages);
    }

    /** As one file. */
    public byte[] packed() {
        return Parcel.of(parts());
    }

    /** What can be read in it, and its pages; each can be kept by itself. */
    public List<byte[]> parts() {
        List<byte[]> parts = new ArrayList<>(List.of(Parcel.of(manuscript)));
        parts.addAll(pages);
        return parts;
    }

    public static Opened of(byte[] packed) {
        var files = Parcel.files(packed);
        return new Opened(Parcel.manuscript(files.getFirst()), files.subList(1, files.size()));
    }
}
