package org.gongkai.foundation.calendar.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.foundation.calendar.Deadline.Kind;
import org.gongkai.foundation.calendar.Deadline.Step;

/** The steps of a counting as they are noted; days in a row of which the same is said are one. */
final class Steps {

    private final List<Step> all = new ArrayList<>();

    void note(Kind kind, LocalDate day, String name, int counted) {
        note(kind, day, day, name, counted);
    }

    void note(Kind kind, LocalDate from, LocalDate to, String name, int counted) {
        if (!all.isEmpty()) {
            var last = all.getLast();
            if (kind != Kind.RESTARTED
                    && last.kind() == kind
                    && last.name().equals(name)
                    && last.to().plusDays(1).equals(from)) {
                all.set(all.size() - 1, new Step(kind, last.from(), to, name, counted));
                return;
            }
        }
        all.add(new Step(kind, from, to, name, counted));
    }

    List<Step> all() {
        return all;
    }
}
