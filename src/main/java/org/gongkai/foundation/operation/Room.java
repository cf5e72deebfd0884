package org.gongkai.foundation.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.gongkai.foundation.database.DataDirectory;
import org.springframework.stereotype.Component;

/** How much room is left on the disk of the data directory (剩余空间). */
@Component
public class Room {

    private final DataDirectory directory;
    private final OperationSettings settings;

    Room(DataDirectory directory, OperationSettings settings) {
        this.directory = directory;
        this.settings = settings;
    }

    /** Whether so little is left that nothing more should be written; the same moment there is more, it is false. */
    public boolean isShort() {
        return bytes() < settings.reserve().toBytes();
    }

    long bytes() {
        try {
            return Files.getFileStore(directory.data()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
