package org.gongkai.disclosure.requests.marking;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Objects;
import org.gongkai.disclosure.requests.attaching.Attachment;
import org.gongkai.foundation.jobs.Job;
import org.gongkai.foundation.jobs.JobState;
import org.jspecify.annotations.Nullable;

/**
 * Where the document stands that may be given (制作进度).
 *
 * @param state NONE, MAKING, FAILED, STOPPED, PROVED or TAKEN
 * @param percent how much of the making is done
 */
public record Stage(String state, String sentence, int percent) {

    /** From so much on it can be told how long the rest takes. */
    private static final int ENOUGH = 5;

    static Stage of(Attachment attachment, @Nullable Job job) {
        if (attachment.isTaken()) return told("TAKEN");
        if (attachment.provedAt() != null) return told("PROVED");
        return job == null ? told("NONE") : of(job);
    }

    private static Stage of(Job job) {
        return switch (job.state()) {
            case WAITING, RUNNING, DONE -> new Stage("MAKING", progress(job), job.percent());
            case CANCELLED -> told("STOPPED");
            case FAILED ->
                new Stage("FAILED", say("requests.attachment.result.FAILED", Objects.toString(job.failure(), "")), 0);
        };
    }

    private static String progress(Job job) {
        var total = job.total();
        var left = job.remainingSeconds();
        if (job.state() == JobState.WAITING) return say("requests.attachment.result.WAITING");
        if (total == null) return say("requests.attachment.result.BEGUN");
        return left == null || job.percent() < ENOUGH
                ? say("requests.attachment.result.MAKING", job.percent())
                : say("requests.attachment.result.MAKING.left", job.percent(), left);
    }

    private static Stage told(String state) {
        return new Stage(state, say("requests.attachment.result." + state), 0);
    }

    public boolean isMade() {
        return state.equals("PROVED") || state.equals("TAKEN");
    }

    public boolean isMaking() {
        return state.equals("MAKING");
    }
}
