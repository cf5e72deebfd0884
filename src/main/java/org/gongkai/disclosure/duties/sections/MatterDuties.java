package org.gongkai.disclosure.duties.sections;

import static org.gongkai.foundation.design.Speech.say;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.DutyFilter;
import org.gongkai.disclosure.duties.DutyState;
import org.gongkai.disclosure.duties.web.DutyWords;
import org.gongkai.foundation.design.Fragments;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.MatterPageSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What presses, and whether what a matter asks was done, on the matter's page (应公开记录). */
@Component
@Order(50)
class MatterDuties implements MatterPageSection {

    private static final int SHOWN = 8;

    private final Duties duties;
    private final DutyWords words;
    private final Fragments fragments;

    MatterDuties(Duties duties, DutyWords words, Fragments fragments) {
        this.duties = duties;
        this.words = words;
        this.fragments = fragments;
    }

    @Override
    public String heading(MatterId matter) {
        return say("duties.matter.heading");
    }

    @Override
    public List<Entry> entries(MatterId matter) {
        return List.of();
    }

    /** What is missing longest, else what ends next. */
    @Override
    public Optional<Headline> headline(MatterId matter) {
        var open = Set.of(DutyState.MISSING, DutyState.SOON, DutyState.DUE);
        return words.lines(duties.list(DutyFilter.ALL.under(matter).standing(open), 0, 1)).stream()
                .findFirst()
                .map(line -> new Headline(
                        line.tone(),
                        say(
                                line.tone() == DutyState.MISSING.tone()
                                        ? "duties.matter.missing"
                                        : "duties.matter.next",
                                line.unit(),
                                line.due(),
                                line.distance()),
                        line.href()));
    }

    @Override
    public Optional<Content> drawn(MatterId matter) {
        var lines = words.lines(duties.list(DutyFilter.ALL.under(matter), 0, SHOWN));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(fragments.of("disclosure/duties/sections/record", Map.of("lines", lines)));
    }

    @Override
    public String more(MatterId matter) {
        return duties.count(DutyFilter.ALL.under(matter)) > SHOWN
                ? "/duties/list?from=2000-01-01&state=in-time,late,missing,undated,soon,due&matter=" + matter
                : "";
    }
}
