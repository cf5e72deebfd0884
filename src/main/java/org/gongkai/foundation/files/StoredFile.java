package org.gongkai.foundation.files;

/**
 * A file that was kept (已存文件).
 *
 * @param digest its permanent name
 * @param size in bytes
 * @param mediaType what the bytes are, sniffed from content and name, never taken from the sender's word
 */
public record StoredFile(FileDigest digest, long size, String mediaType) {

    /** Raster pictures may be shown inside a page; everything else is only ever downloaded. */
    public boolean isPicture() {
        return switch (mediaType) {
            case "image/png", "image/jpeg", "image/gif", "image/webp" -> true;
            default -> false;
        };
    }
}
