package org.gongkai.foundation.files.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTests {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @TempDir
    private Path place;

    @Test
    void oldDirectoriesOfServersThatAreGoneAreRemovedWithWhatLiesInThem() throws IOException {
        var unsigned = directory("gongkai-reading-10171203493207747867", Duration.ofHours(2));
        var signed = directory("gongkai-reading-4294967-123", Duration.ofHours(2));
        clear();
        assertThat(unsigned).doesNotExist();
        assertThat(signed).doesNotExist();
    }

    @Test
    void whatAServerStillUsesOrIsNewOrNotOursStays() throws IOException {
        var used = directory("gongkai-reading-" + ProcessHandle.current().pid() + "-1", Duration.ofHours(2));
        var fresh = directory("gongkai-reading-77", Duration.ofMinutes(5));
        var other = directory("gongkai-reading-notes", Duration.ofHours(2));
        var elsewhere = directory("something-else", Duration.ofHours(2));
        clear();
        assertThat(used).exists();
        assertThat(fresh).exists();
        assertThat(other).exists();
        assertThat(elsewhere).exists();
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        var kept = directory("kept", Duration.ofHours(2));
        var link = Files.createSymbolicLink(place.resolve("gongkai-reading-5"), kept);
        clear();
        assertThat(link).exists();
        assertThat(kept.resolve("scratch.bin")).exists();
    }

    @Test
    void aNewDirectorySaysWhoseItIs() throws IOException {
        var made = Leftovers.directory();
        assertThat(made.getFileName().toString())
                .startsWith("gongkai-reading-" + ProcessHandle.current().pid() + "-");
        Files.delete(made);
    }

    private void clear() {
        new Leftovers(place, Clock.fixed(NOW, ZoneOffset.UTC)).clear();
    }

    private Path directory(String name, Duration age) throws IOException {
        var directory = Files.createDirectory(place.resolve(name));
        Files.write(directory.resolve("scratch.bin"), new byte[10]);
        Files.setLastModifiedTime(directory, FileTime.from(NOW.minus(age)));
        return directory;
    }
}
