package org.gongkai.foundation.privacy.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.gongkai.foundation.privacy.redaction.RedactionSettings;
import org.gongkai.foundation.privacy.scanning.Recognition.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Whoever runs the product learns whether scans can be read, and if not, what is missing. */
class RecognitionTests {

    @TempDir
    private Path directory;

    @Test
    void aProgramThatKnowsTheCharactersIsUsed() throws IOException {
        var program = program("chi_sim", "eng");
        assertThat(look(program, "chi_sim+eng"))
                .isEqualTo(new Found.Ready(new Recognizer(program, "chi_sim+eng"), "reader 1.0"));
    }

    @Test
    void oneThatDoesNotKnowThemIsNamed() throws IOException {
        var program = program("eng");
        assertThat(look(program, "chi_sim")).isEqualTo(new Found.Untaught(program, "chi_sim"));
    }

    @Test
    void oneThatIsNotThereIsNamedToo() {
        assertThat(look("no-such-reader", "chi_sim")).isEqualTo(new Found.Nothing("no-such-reader"));
        assertThat(recognition("no-such-reader", "chi_sim").recognizer()).isEmpty();
    }

    @Test
    void itCanBeSwitchedOff() {
        assertThat(look("", "chi_sim")).isEqualTo(new Found.Off());
    }

    private String program(String... languages) throws IOException {
        var file = directory.resolve("reader");
        Files.writeString(
                file,
                "#!/bin/sh\n[ \"$1\" = --version ] && echo 'reader 1.0' || printf 'List:\\n%s\\n'\n"
                        .formatted(String.join("\\n", languages)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }

    private static Found look(String program, String languages) {
        return recognition(program, languages).look();
    }

    private static Recognition recognition(String program, String languages) {
        return new Recognition(
                new RedactionSettings(DataSize.ofMegabytes(1), 1, DataSize.ofMegabytes(1), program, languages));
    }
}
