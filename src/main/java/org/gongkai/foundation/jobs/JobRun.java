package org.gongkai.foundation.jobs;

import java.util.Map;
import java.util.Optional;

/** What a running job knows of itself and tells of its progress. */
public interface JobRun {

    JobId id();

    /** Who started it, as a name for records. */
    String startedBy();

    /** An order given at the start. */
    Optional<String> order(String name);

    /** The point reached by the last committed {@link #advance}, 0 at first. */
    long position();

    /** How many pieces there are, once known. */
    void total(long pieces);

    /**
     * Notes progress. Call it inside the transaction that did the work, so that work and position commit together.
     *
     * @param position where to go on after a crash
     * @param done pieces done since the last call
     * @param failed pieces that failed since the last call
     */
    void advance(long position, long done, long failed);

    /** Notes what was wrong with one line, in a sentence; repeated calls for one line keep the last. */
    void error(long line, String reason);

    /** Errors noted so far are written with the next {@link #advance}; the result is shown at the end. */
    void result(Map<String, ?> figures);

    /** The result noted so far, also before a crash. */
    Map<String, Object> result();

    /** True when someone asked to stop; the handler returns at its next good point. */
    boolean cancelled();
}
