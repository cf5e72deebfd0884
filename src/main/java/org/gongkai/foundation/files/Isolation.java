package org.gongkai.foundation.files;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.reading.ErrandRunner;
import org.gongkai.foundation.files.reading.ErrandRunner.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Where foreign files are worked on (隔离室): each piece of work in a process of its own, which leaves nothing behind. */
@Component
public class Isolation {

    /** Takes what the work left in its directory. */
    public interface Taking<T> {
        T from(Path directory) throws IOException;
    }

    /** Looks on while the work is done (守候). */
    public interface Watching {

        /** Nobody does: somebody waits for the answer instead. */
        Watching NOBODY = _ -> {};

        /** Hears again and again how many pieces are done; what it throws stops the work at once. */
        void at(int done);

        /** Hears how many pieces there are, when the work says so, before any of them is done. */
        default void of(int pieces) {}
    }

    private final ErrandRunner runner;

    Isolation(ErrandRunner runner) {
        this.runner = runner;
    }

    /**
     * Has a piece of work done and takes its result.
     *
     * @param given files by the names under which the work looks for them
     * @param patience how long it may take; as long again after each piece of which it tells
     * @throws Refused with the reason when the file cannot be read or worked on
     */
    public <T> T run(
            Class<? extends Errand> errand,
            Map<String, byte[]> given,
            DataSize heap,
            Duration patience,
            Watching watching,
            Taking<T> taking) {
        try (var room = runner.room(given)) {
            return switch (runner.run(errand, room, heap, patience, watching)) {
                case Outcome.Done() -> taking.from(room.directory());
                case Outcome.Failed(Unreadable why) -> throw new FileRefused(why);
                case Outcome.Declined(String key, List<String> facts) ->
                    throw new Refused(say(key, facts.toArray()), "file");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
