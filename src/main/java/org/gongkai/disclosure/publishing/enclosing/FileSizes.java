package org.gongkai.disclosure.publishing.enclosing;

import java.util.Locale;

/** Says how large a file is. */
public final class FileSizes {

    private static final long KILO = 1024;
    private static final double MEGA = 1024.0 * 1024.0;

    private FileSizes() {}

    public static String words(long bytes) {
        return bytes < KILO * KILO
                ? Math.max(1, bytes / KILO) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / MEGA);
    }
}
