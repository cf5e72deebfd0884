package org.gongkai.foundation.files.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.gongkai.foundation.files.Errand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** The process of one piece of work, when the server that waits for it is killed. */
class ErrandProcessTests {

    @TempDir
    private Path temporary;

    /** Writes and writes, as long as it is let. */
    public static final class Endless implements Errand {

        @Override
        public void run(Path directory) throws IOException {
            for (int page = 1; ; page++) {
                Files.writeString(directory.resolve("page-" + page % 10), "陈小满");
                Errand.progress(directory, page);
            }
        }
    }

    @Test
    void leavesNothingOfWhatItWasGivenWhenItsServerIsGone() throws Exception {
        var directory = Files.createDirectory(temporary.resolve("work"));
        Files.writeString(directory.resolve("original"), "陈小满");
        var process = new Launch(DataSize.ofMegabytes(64))
                .start(
                        directory,
                        ErrandProcess.class,
                        "-XX:+TieredCompilation",
                        List.of(Endless.class.getName(), directory.toString()));
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> Files.exists(directory.resolve(Errand.PROGRESS)));
            // what the kernel does when the server is killed
            process.getOutputStream().close();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(directory).doesNotExist();
        } finally {
            process.destroyForcibly();
        }
    }
}
