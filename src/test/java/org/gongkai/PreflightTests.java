package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.foundation.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTests {

    @Test
    void aBusyPortIsToldWithAnotherOneToTry() throws IOException {
        try (var busy = new ServerSocket(0)) {
            assertThatThrownBy(() -> Preflight.checkPort(busy.getLocalPort()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("端口 " + busy.getLocalPort())
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void aDataDirectoryOfANewerVersionIsLeftAlone(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("VERSION"), (Preflight.GENERATION + 1) + "\n");
        assertThatThrownBy(() -> Preflight.checkDirectory(directory))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("更新的版本");
    }

    @Test
    void aRestoreThatWasNotFinishedIsNoDataDirectory(@TempDir Path directory) throws IOException {
        Files.createDirectory(directory.resolve("restoring"));
        assertThatThrownBy(() -> Preflight.checkDirectory(directory))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("恢复没有做完");
    }

    @Test
    void aDirectoryBesideTheProgramIsAsGoodAsAWholePath() {
        assertThat(Preflight.directory("../my data"))
                .isAbsolute()
                .isEqualTo(Path.of("").toAbsolutePath().resolveSibling("my data"));
    }

    @Test
    void aPathThatCannotBeReadIsTold() {
        assertThatThrownBy(() -> Preflight.directory("da\0ta"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--data");
    }

    @Test
    void aDirectoryThatIsAFileIsToldWithWhatToDo(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("data"), "");
        assertThatThrownBy(() -> Preflight.checkDirectory(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--data");
    }
}
