package org.gongkai.foundation.identity.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.foundation.database.DataDirectory;
import org.springframework.stereotype.Component;

/**
 * Notes of the chain's end outside the database (库外见证), {@code DATA/access-witness}: who can write in the database can make a
 * chain anew that holds in itself, but not one that agrees with these notes.
 */
@Component
class Witness {

    /** One note: at that number the chain had this digest. */
    record Note(long number, String hash) {}

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})");

    private final Path file;

    Witness(DataDirectory directory) {
        this.file = directory.data().resolve("access-witness");
    }

    /** Writes down where the chain ends, unless that was the last note. */
    synchronized void note(long number, String hash) {
        var notes = notes();
        if (number == 0 || (!notes.isEmpty() && notes.getLast().number() >= number)) {
            return;
        }
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, number + " " + hash + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Note> notes() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .map(LINE::matcher)
                    .filter(line -> line.matches())
                    .map(line -> new Note(Long.parseLong(line.group(1)), line.group(2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
