package org.gongkai.foundation.files.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gongkai.foundation.files.Unreadable;
import org.jspecify.annotations.Nullable;

/** What is to be known of a zip before it is unpacked. */
final class Zips {

    private static final int END_RECORD = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int FIRST_OF_SEVERAL = 0x08074b50;

    private static final long HARMLESS = 64L * 1024 * 1024;
    /** Text shrinks to a tenth, a drawing to a fiftieth; nothing honest grows more than this. */
    private static final long MOST_GROWTH = 200;

    private Zips() {}

    /** Why it cannot be unpacked, or null. */
    static @Nullable Unreadable obstacle(Path file) throws IOException {
        if (isVolume(file)) return Unreadable.SPANNED;
        try (var zip = ZipFile.builder().setPath(file).get()) {
            long unpacked = 0;
            for (var entry : Collections.list(zip.getEntries())) {
                if (entry.getGeneralPurposeBit().usesEncryption()) return Unreadable.ENCRYPTED;
                unpacked += Math.max(0, entry.getSize());
                if (unpacked < 0) return Unreadable.BOMB;
            }
            return unpacked > HARMLESS && unpacked / Math.max(1, Files.size(file)) > MOST_GROWTH
                    ? Unreadable.BOMB
                    : null;
        } catch (IOException unpackedAsStream) {
            return null;
        }
    }

    /** The first volume begins with a mark of its own, the last one ends with the number of its disk. */
    private static boolean isVolume(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            if (channel.size() < END_LENGTH) return false;
            var bytes = ByteBuffer.allocate(END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            channel.read(bytes, 0);
            if (bytes.getInt(0) == FIRST_OF_SEVERAL) return true;
            channel.read(bytes.clear(), channel.size() - END_LENGTH);
            int disk = Short.toUnsignedInt(bytes.getShort(4));
            return bytes.getInt(0) == END_RECORD && disk > 0 && disk < 0xffff;
        }
    }
}
