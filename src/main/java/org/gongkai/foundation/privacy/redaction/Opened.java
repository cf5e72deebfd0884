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

    /** What can be read in it, and its pages; each can be kept by itself. */
    public List<byte[]> parts() {
        List<byte[]> parts = new ArrayList<>(List.of(Parcel.of(manuscript)));
        parts.addAll(pages);
        return parts;
    }
}
