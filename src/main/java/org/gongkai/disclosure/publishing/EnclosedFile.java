package org.gongkai.disclosure.publishing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.foundation.files.FileDigest;

/**
 * A file that belongs to an edition: an attachment (附件) or a picture of its text (图片).
 *
 * @param words what readers are told of it: a caption, or for a picture what is read to those who do not see it
 */
public record EnclosedFile(Use use, FileDigest digest, String name, String mediaType, long size, String words) {

    /** What it is for. */
    public enum Use {
        ATTACHMENT,
        PICTURE
    }

    public EnclosedFile {
        name = name.strip().replaceAll("[\\\\/\\p{Cntrl}]", "_");
        words = words.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a file needs a name");
        }
    }

    /** Only raster pictures may be shown inside a page. */
    public boolean isRaster() {
        return switch (mediaType) {
            case "image/png", "image/jpeg", "image/gif", "image/webp" -> true;
            default -> false;
        };
    }

    /** The ending of the name, as DOCX. */
    public String format() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "FILE" : name.substring(dot + 1).toUpperCase(Locale.ROOT);
    }

    /** Public address, once the edition is. */
    public String url(DocumentId document) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return document.url() + "/files/" + digest.hex() + "/" + encoded;
    }
}
