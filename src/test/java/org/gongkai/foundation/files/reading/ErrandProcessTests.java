package org.gongkai.foundation.files.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.gongkai.foundation.files.Errand;
import org.gongkai.foundation.files.Isolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** The process of one piece of work: who waits for what, and what is left when its server is killed. */
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

    /** Has nothing to do. */
    public static final class Quick implements Errand {

        @Override
        public void run(Path directory) {}
    }

    @Test
    void whatSomebodyWaitsForDoesNotWaitForAJob() throws Exception {
        var runner = new ErrandRunner();
        var begun = new CountDownLatch(1);
        var over = new AtomicBoolean();
        var job = Thread.ofVirtual()
                .start(() -> runAlong(runner, done -> {
                    if (done > 0) begun.countDown();
                    if (over.get()) throw new IllegalStateException("enough");
                }));
        try (var room = runner.room(Map.of())) {
            assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(runner.run(
                            Quick.class,
                            room,
                            DataSize.ofMegabytes(64),
                            Duration.ofMinutes(1),
                            Isolation.Watching.NOBODY))
                    .isEqualTo(new ErrandRunner.Outcome.Done());
            assertThat(job.isAlive()).isTrue();
        } finally {
            over.set(true);
            job.join();
        }
    }

    private static void runAlong(ErrandRunner runner, Isolation.Watching watching) {
        try (var room = runner.room(Map.of())) {
            runner.run(Endless.class, room, DataSize.ofMegabytes(64), Duration.ofMinutes(1), watching);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException enough) {
            // it was stopped
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
