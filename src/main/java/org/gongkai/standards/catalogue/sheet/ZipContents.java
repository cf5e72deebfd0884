package org.gongkai.standards.catalogue.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** A look into a zip container, to tell a workbook from other things that are packed the same way. */
final class ZipContents {
    private static final int LONGEST_COMMENT = 65_557;
    private static final int MOST_ENTRIES = 2_000;

    private ZipContents() {}

    /** Whether the container's directory stands at its end; it is missing when the file was cut off. */
    static boolean isWhole(byte[] content) {
        for (int i = content.length - 22; i >= Math.max(0, content.length - LONGEST_COMMENT); i--) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 5 && content[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    static boolean has(byte[] content, String folder) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int seen = 0;
            for (var entry = zip.getNextEntry(); entry != null && seen++ < MOST_ENTRIES; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(folder)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
