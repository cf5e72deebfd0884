package org.gongkai.foundation.files.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.gongkai.foundation.files.FileLimits;
import org.gongkai.foundation.files.Reading;
import org.gongkai.foundation.files.Unreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Has files read by processes of their own (文件读取). A process is started when it is needed, kept warm for the next file,
 * replaced when a file brought it down, and ended after a rest. A hostile file costs its sender the answer, not the service.
 */
@Component
public class TextReader implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(TextReader.class);
    /** After so many files a process is replaced: whatever parsers leak goes with it. */
    private static final int LONG_SERVED = 500;

    private static final String UNKNOWN = "application/octet-stream";

    private final FileLimits limits;
    private final Launch launch;
    private final Semaphore places;
    private final ConcurrentLinkedDeque<Worker> resting = new ConcurrentLinkedDeque<>();
    private final Set<Worker> living = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("text-reader-alarms").factory());

    TextReader(FileLimits limits) {
        this.limits = limits;
        this.launch = new Launch(limits.readerHeap());
        this.places = new Semaphore(limits.readers(), true);
    }

    /**
     * Reads a file within a time, waiting for a free process included.
     *
     * @param name the sender's name of it, which tells look-alikes apart
     * @param maxText how many characters are wanted
     */
    public Reading read(Path file, String name, int maxText, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            if (!places.tryAcquire(patience.toNanos() / 2, TimeUnit.NANOSECONDS)) {
                return new Reading.Unread(UNKNOWN, Unreadable.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reading.Unread(UNKNOWN, Unreadable.BUSY);
        }
        try {
            return read(new Wire.Order(file.toAbsolutePath(), name, maxText), end);
        } finally {
            places.release();
        }
    }

    /** One that failed in a process which had read other files before is given a fresh one: it may not be to blame. */
    private Reading read(Wire.Order order, long end) {
        var worker = next();
        boolean fresh = worker.served() == 0;
        var reading = ask(worker, order, end);
        return fresh || !isFatal(reading) ? reading : ask(start(), order, end);
    }

    private Reading ask(Worker worker, Wire.Order order, long end) {
        var patience = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
        var reading = worker.ask(order, patience, alarms);
        if (reading instanceof Reading.Unread(String type, Unreadable why)) {
            log.info("No text from {} ({}): {}", order.file().getFileName(), type, why);
        }
        if (worker.isAlive() && worker.served() < LONG_SERVED) {
            rest(worker);
        } else {
            end(worker);
        }
        return reading;
    }

    private static boolean isFatal(Reading reading) {
        return reading instanceof Reading.Unread(String _, Unreadable why)
                && (why == Unreadable.CRASHING || why == Unreadable.TOO_HEAVY);
    }

    private Worker next() {
        for (Worker worker; (worker = resting.pollFirst()) != null; end(worker)) {
            if (worker.isAlive()) return worker;
        }
        return start();
    }

    private Worker start() {
        var worker = new Worker(launch);
        living.add(worker);
        return worker;
    }

    private void end(Worker worker) {
        living.remove(worker);
        worker.close();
    }

    private void rest(Worker worker) {
        int served = worker.served();
        resting.addFirst(worker);
        alarms.schedule(
                () -> {
                    if (worker.served() == served && resting.remove(worker)) end(worker);
                },
                limits.readerRest().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** How many processes there are at this moment. */
    int living() {
        return living.size();
    }

    @Override
    public void destroy() {
        alarms.shutdownNow();
        living.forEach(this::end);
    }
}
