package org.gongkai.disclosure.publishing.desk;

import java.util.List;
import org.gongkai.disclosure.publishing.PressingWork;
import org.gongkai.foundation.design.Day;
import org.gongkai.foundation.design.Tone;

/**
 * What the desk shows (办公桌).
 *
 * @param today as 3 月 12 日，星期四
 * @param sentence the day in one sentence
 * @param ruler the working days of three weeks
 * @param rulerSummary the same in words
 * @param groups what is to be done, by urgency; groups without tasks are left out
 * @param waiting what others have to do first
 */
public record DeskView(
        String today,
        String sentence,
        List<Day> ruler,
        String rulerSummary,
        List<Group> groups,
        List<Waiting> waiting,
        boolean mayWrite) {

    /** Tasks of one urgency. */
    public record Group(String id, String heading, String count, List<Task> tasks) {

        static Group of(PressingWork.Group other) {
            return new Group(
                    other.id(),
                    other.heading(),
                    other.count(),
                    other.tasks().stream()
                            .map(task -> new Task(
                                    task.tone(),
                                    task.when(),
                                    task.title(),
                                    task.href(),
                                    task.why(),
                                    task.words(),
                                    task.action(),
                                    task.first()))
                            .toList());
        }
    }

    /**
     * A task row (任务行): when, what, why, do.
     *
     * @param words of the button
     */
    public record Task(
            Tone tone,
            String when,
            String title,
            String href,
            String why,
            String words,
            String action,
            boolean first) {}

    /** A document that waits for somebody else. */
    public record Waiting(String title, String href, String whom, String what, String howLong) {}
}
