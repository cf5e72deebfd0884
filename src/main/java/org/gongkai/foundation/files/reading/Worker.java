package org.gongkai.foundation.files.reading;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.foundation.files.Reading;
import org.gongkai.foundation.files.Unreadable;
import org.springframework.util.FileSystemUtils;

/** One reading process, seen from the server; used by one thread at a time. */
final class Worker implements AutoCloseable {

    private static final int EXIT_OUT_OF_MEMORY = 3;
    private static final int LAST_WORDS_SECONDS = 2;

    private final Path scratch;
    private final Process process;
    private final DataOutputStream orders;
    private final DataInputStream answers;
    private int served;

    Worker(Launch launch) {
        try {
            scratch = Leftovers.directory();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = launch.start(scratch);
        orders = new DataOutputStream(process.getOutputStream());
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** How many files it has read. */
    int served() {
        return served;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Reads one file; a process that does not answer in time is ended, and one that ended is told by how it did. */
    Reading ask(Wire.Order order, Duration patience, ScheduledExecutorService alarms) {
        var late = new AtomicBoolean();
        var alarm = alarms.schedule(
                () -> {
                    late.set(true);
                    process.destroyForcibly();
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            Wire.send(order, orders);
            return Wire.reading(answers);
        } catch (IOException gone) {
            return new Reading.Unread("application/octet-stream", late.get() ? Unreadable.TOO_SLOW : lastWords());
        } finally {
            alarm.cancel(false);
            served++;
        }
    }

    private Unreadable lastWords() {
        try {
            return process.waitFor(LAST_WORDS_SECONDS, TimeUnit.SECONDS) && process.exitValue() == EXIT_OUT_OF_MEMORY
                    ? Unreadable.TOO_HEAVY
                    : Unreadable.CRASHING;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Unreadable.CRASHING;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
            FileSystemUtils.deleteRecursively(scratch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException leftBehind) {
            scratch.toFile().deleteOnExit();
        }
    }
}
