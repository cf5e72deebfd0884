package org.gongkai.foundation.files.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.gongkai.foundation.files.Errand;
import org.gongkai.foundation.files.Isolation;
import org.gongkai.foundation.files.Unreadable;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * Starts a process for one piece of work and waits for it (作业进程). Such work takes memory: there is one place for what jobs do, over
 * which they may sit for minutes, and one for what somebody waits for.
 */
@Component
public class ErrandRunner {

    /** What came of it. */
    public sealed interface Outcome {

        /** The result lies in the directory. */
        record Done() implements Outcome {}

        /** The file could not be read. */
        record Failed(Unreadable why) implements Outcome {}

        /** The work itself said no. */
        record Declined(String key, List<String> facts) implements Outcome {}
    }

    /** A directory for one piece of work, gone when it is over. */
    public record Room(Path directory) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static final int LOOK_MILLIS = 250;

    private final Semaphore forJobs = new Semaphore(1, true);
    private final Semaphore forPeople = new Semaphore(1, true);

    /** A directory of the owner alone, with what is given. */
    public Room room(Map<String, byte[]> given) throws IOException {
        var room = new Room(Leftovers.directory());
        for (var file : given.entrySet()) {
            Files.write(room.directory().resolve(file.getKey()), file.getValue());
        }
        return room;
    }

    public Outcome run(
            Class<? extends Errand> errand, Room room, DataSize heap, Duration patience, Isolation.Watching watching)
            throws IOException {
        var place = watching == Isolation.Watching.NOBODY ? forPeople : forJobs;
        try {
            if (!place.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Outcome.Failed(Unreadable.BUSY);
            }
            try {
                return alone(errand, room, heap, patience, watching);
            } finally {
                place.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed(Unreadable.BUSY);
        }
    }

    private static Outcome alone(
            Class<? extends Errand> errand, Room room, DataSize heap, Duration patience, Isolation.Watching watching)
            throws IOException, InterruptedException {
        var process = new Launch(heap)
                .start(
                        room.directory(),
                        ErrandProcess.class,
                        "-XX:+TieredCompilation",
                        List.of(errand.getName(), room.directory().toString()));
        try {
            int done = 0;
            boolean counted = false;
            long since = System.nanoTime();
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                counted = counted || counted(room, watching);
                int now = Math.max(done, noted(room, Errand.PROGRESS));
                if (now > done) since = System.nanoTime();
                done = now;
                watching.at(done);
                if (System.nanoTime() - since > patience.toNanos()) return new Outcome.Failed(Unreadable.TOO_SLOW);
            }
            if (!counted) counted(room, watching);
            watching.at(Math.max(done, noted(room, Errand.PROGRESS)));
            return outcome(process.exitValue(), room);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static boolean counted(Room room, Isolation.Watching watching) throws IOException {
        int pieces = noted(room, Errand.TOTAL);
        if (pieces > 0) watching.of(pieces);
        return pieces > 0;
    }

    private static int noted(Room room, String what) throws IOException {
        var note = room.directory().resolve(what);
        return Files.exists(note) ? Integer.parseInt(Files.readString(note)) : 0;
    }

    private static Outcome outcome(int exit, Room room) throws IOException {
        if (exit == 0) {
            return new Outcome.Done();
        }
        if (exit == ErrandProcess.DECLINED) {
            var lines = Files.readAllLines(room.directory().resolve(ErrandProcess.WHY));
            return new Outcome.Declined(lines.getFirst(), lines.subList(1, lines.size()));
        }
        int known = exit - ErrandProcess.UNREADABLE;
        return new Outcome.Failed(
                exit == ErrandProcess.OUT_OF_MEMORY
                        ? Unreadable.TOO_HEAVY
                        : known >= 0 && known < Unreadable.values().length
                                ? Unreadable.values()[known]
                                : Unreadable.CRASHING);
    }
}
