package org.gongkai.foundation.files.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.gongkai.foundation.files.FileLimits;
import org.gongkai.foundation.files.Reading;
import org.gongkai.foundation.files.Unreadable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Planted files that do to their parser what hostile ones do; the next file is read as if nothing had been. */
class TextReaderTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final TextReader READER = reader(Duration.ofMinutes(1));

    @TempDir
    private Path folder;

    @AfterAll
    static void end() {
        READER.destroy();
    }

    @Test
    void aPlainFileIsRead() throws IOException {
        assertThat(read("关于做好冬季供热工作的通知".getBytes("GB18030"), "通知.txt"))
                .isEqualTo(new Reading.Read("text/plain", "关于做好冬季供热工作的通知"));
    }

    @Test
    void aParserThatCrashesTakesNothingWithIt() throws IOException {
        survives("crash", Unreadable.CRASHING);
    }

    @Test
    void aParserThatEatsAllMemoryTakesNothingWithIt() throws IOException {
        survives("eat", Unreadable.TOO_HEAVY);
    }

    @Test
    void aParserThatCallsItselfForEverTakesNothingWithIt() throws IOException {
        survives("dive", Unreadable.BOMB);
    }

    @Test
    void aParserThatHangsIsEndedInTime() throws IOException {
        long begun = System.nanoTime();
        var reading = READER.read(hostile("hang"), "a.mat", 1000, Duration.ofSeconds(4));
        assertThat(reading).isEqualTo(new Reading.Unread("application/octet-stream", Unreadable.TOO_SLOW));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(7));
        assertNextIsRead();
    }

    @Test
    void aParserThatPrintsDisturbsNoAnswer() throws IOException {
        assertThat(READER.read(hostile("chatter"), "a.mat", 1000, PATIENCE))
                .isEqualTo(new Reading.Read("application/x-matlab-data", "survived"));
        assertNextIsRead();
    }

    @Test
    void noParserReachesTheNetwork() throws IOException {
        try (var somewhere = new ServerSocket(0)) {
            somewhere.setSoTimeout(500);
            int port = somewhere.getLocalPort();
            assertThat(READER.read(hostile("fetch " + port), "a.mat", 1000, PATIENCE))
                    .isInstanceOf(Reading.Unread.class);
            assertThat(READER.read(hostile("connect " + port), "a.mat", 1000, PATIENCE))
                    .isInstanceOf(Reading.Unread.class);
        }
    }

    @Test
    void manyAtOnceAreAllRead() {
        assertThat(IntStream.range(0, 24).parallel().mapToObj(n -> text("第" + n + "号公告")))
                .allSatisfy(reading -> assertThat(reading).isInstanceOf(Reading.Read.class));
    }

    @Test
    void anIdleProcessIsEnded() throws InterruptedException, IOException {
        var restless = reader(Duration.ofMillis(200));
        assertThat(restless.read(file("短".getBytes("UTF-8"), "a.txt"), "a.txt", 1000, PATIENCE))
                .isInstanceOf(Reading.Read.class);
        var own = ProcessHandle.current();
        for (int i = 0; i < 50 && restless.living() > 0; i++) Thread.sleep(100);
        assertThat(restless.living()).isZero();
        assertThat(own.isAlive()).isTrue();
        restless.destroy();
    }

    private void survives(String order, Unreadable why) throws IOException {
        var reading = READER.read(hostile(order), "a.mat", 1000, PATIENCE);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Unread.class, unread -> assertThat(unread.why()).isEqualTo(why));
        assertNextIsRead();
    }

    private void assertNextIsRead() {
        assertThat(text("下一份")).isEqualTo(new Reading.Read("text/plain", "下一份"));
    }

    private Reading text(String words) {
        try {
            return read(words.getBytes("UTF-8"), "a.txt");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Reading read(byte[] bytes, String name) throws IOException {
        return READER.read(file(bytes, name), name, 100_000, PATIENCE);
    }

    private Path hostile(String order) throws IOException {
        return file((HostileParser.HEAD + " " + order).getBytes("UTF-8"), "a.mat");
    }

    private Path file(byte[] bytes, String name) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", name), bytes);
    }

    private static TextReader reader(Duration rest) {
        return new TextReader(new FileLimits(
                DataSize.ofMegabytes(10), DataSize.ofBytes(0), 1000, 5, 5, 2, DataSize.ofMegabytes(96), rest));
    }
}
