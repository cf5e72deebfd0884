package org.gongkai.disclosure.requests.marking;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Objects;
import org.gongkai.disclosure.requests.attaching.Attachment;
import org.gongkai.foundation.jobs.Job;
import org.gongkai.foundation.jobs.JobState;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands (读取和制作进度).
 *
 * @param state READING or UNREAD before there is anything to be marked; then NONE, MAKING, FAILED, STOPPED, PROVED or TAKEN
 * @param percent how much of the reading or making is done
 */
public record Stage(String state, String sentence, int percent) {

    /** From so much on it can be told how long the rest takes. */
    private static final int ENOUGH = 5;

    static Stage of(Attachment attachment, @Nullable Job job) {
        if (!attachment.isRead()) return unread(job);
        if (attachment.isTaken()) return told("TAKEN");
        if (attachment.provedAt() != null) return told("PROVED");
        return job == null ? told("NONE") : of(job);
    }

    private static Stage unread(@Nullable Job job) {
        if (job == null || job.state() == JobState.CANCELLED) {
            return new Stage("UNREAD", say("requests.attachment.reading.STOPPED"), 0);
        }
        return job.state() == JobState.FAILED
                ? new Stage("UNREAD", say("requests.attachment.reading.FAILED", Objects.toString(job.failure(), "")), 0)
                : new Stage("READING", progress("requests.attachment.reading.", "READING", job), job.percent());
    }

    private static Stage of(Job job) {
        return switch (job.state()) {
            case WAITING, RUNNING, DONE ->
                new Stage("MAKING", progress("requests.attachment.result.", "MAKING", job), job.percent());
            case CANCELLED -> told("STOPPED");
            case FAILED ->
                new Stage("FAILED", say("requests.attachment.result.FAILED", Objects.toString(job.failure(), "")), 0);
        };
    }

    private static String progress(String words, String going, Job job) {
        var total = job.total();
        var left = job.remainingSeconds();
        if (job.state() == JobState.WAITING) return say(words + "WAITING");
        if (total == null) return say(words + "BEGUN");
        return left == null || job.percent() < ENOUGH
                ? say(words + going, job.percent())
                : say(words + going + ".left", job.percent(), Math.max(1, left));
    }

    private static Stage told(String state) {
        return new Stage(state, say("requests.attachment.result." + state), 0);
    }

    public boolean isMade() {
        return state.equals("PROVED") || state.equals("TAKEN");
    }

    /** Whether it changes by itself. */
    public boolean isGoing() {
        return isMaking() || state.equals("READING");
    }

    public boolean isMaking() {
        return state.equals("MAKING");
    }
}
