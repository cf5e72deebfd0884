package org.gongkai.disclosure.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Tone;
import org.gongkai.foundation.identity.Actor;

/** What another room has for a person's desk that comes before their documents (急办事项), contributed as a bean. */
public interface PressingWork {

    /** What presses this person today. */
    Pressing of(Actor actor);

    /**
     * What presses.
     *
     * @param sentences parts of the day's sentence, as 逾期 2 件
     * @param days how many things end on which day
     * @param groups of tasks, the most urgent first; none is empty
     */
    record Pressing(List<String> sentences, Map<LocalDate, Long> days, List<Group> groups) {}

    /** Tasks of one urgency. */
    record Group(String id, String heading, String count, List<Task> tasks) {}

    /**
     * One task.
     *
     * @param words of the button
     */
    record Task(
            Tone tone,
            String when,
            String title,
            String href,
            String why,
            String words,
            String action,
            boolean first) {}
}
