package org.gongkai.disclosure.duties.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.disclosure.duties.Duty;
import org.gongkai.disclosure.duties.DutyKind;
import org.gongkai.disclosure.duties.Explanation;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says duties in words (义务的说法). */
@Component
public class DutyWords {

    private final ListRegister lists;
    private final PublishedDocuments documents;
    private final UnitDirectory units;
    private final WorkCalendar calendar;
    private final Clock clock;

    DutyWords(
            ListRegister lists, PublishedDocuments documents, UnitDirectory units, WorkCalendar calendar, Clock clock) {
        this.lists = lists;
        this.documents = documents;
        this.units = units;
        this.calendar = calendar;
        this.clock = clock;
    }

    public List<DutyLine> lines(List<Duty> duties) {
        var matters = lists.matters(duties.stream().map(Duty::matter).collect(Collectors.toSet()));
        var titles = documents.titles(
                duties.stream().map(Duty::document).filter(Objects::nonNull).collect(Collectors.toSet()));
        return duties.stream().map(duty -> line(duty, matters, titles)).toList();
    }

    public DutyLine line(Duty duty) {
        return lines(List.of(duty)).getFirst();
    }

    private DutyLine line(Duty duty, Map<MatterId, Matter> matters, Map<DocumentId, String> titles) {
        var matter = matters.get(duty.matter());
        var name = matter == null ? say("duties.matter.gone") : matter.title();
        var unit = units.find(duty.unit());
        return new DutyLine(
                duty.id().url(),
                title(duty, name, titles),
                name,
                matter == null ? "" : matter.path(""),
                unit.map(found -> found.shortName()).orElse(""),
                unit.map(found -> "/units/" + found.code()).orElse(""),
                why(duty),
                day(duty.dueOn()),
                day(duty.doneOn()),
                duty.state().tone(),
                duty.state().label(),
                distance(duty),
                explanation(duty.explanation()),
                duty.explanation() != null && duty.explanation().isBroken(today()));
    }

    private static String explanation(@Nullable Explanation said) {
        if (said == null) {
            return "";
        }
        var until = said.until();
        return until == null ? said.why() : say("duties.explanation", said.why(), until.toString());
    }

    private static String title(Duty duty, String matter, Map<DocumentId, String> titles) {
        if (duty.kind() == DutyKind.PERIOD) {
            return say("duties.title.period", matter, period(duty.origin()));
        }
        var document = duty.document();
        if (duty.kind() == DutyKind.EVENT && document != null) {
            return titles.getOrDefault(document, matter);
        }
        var what = duty.what();
        if (what != null && !what.isBlank()) {
            return what;
        }
        return duty.origin().startsWith("document:") ? say("duties.title.withdrawn", matter) : matter;
    }

    /** 2026 年, 2026 年第一季度, 2026 年 3 月. */
    private static String period(String origin) {
        var parts = origin.split("[-/]");
        if (parts.length == 1) {
            return say("duties.period.year", parts[0]);
        }
        return parts[1].startsWith("Q")
                ? say("duties.period.quarter", parts[0], say("duties.quarter." + parts[1].charAt(1)))
                : say("duties.period.month", parts[0], Integer.toString(Integer.parseInt(parts[1])));
    }

    /** What is asked and when the clock began. */
    String why(Duty duty) {
        var from = duty.fromOn();
        var asked = say("duties.why." + duty.kind(), duty.span().words(), say("duties.start." + duty.start()));
        return from == null ? asked : say("duties.why.from", asked, from.toString());
    }

    /** Where its days are counted one by one, or empty. */
    public String counting(Duty duty) {
        var from = duty.fromOn();
        if (from == null) {
            return "";
        }
        return calendar.lastDay(from, duty.span()).equals(duty.dueOn())
                ? "/calendar/deadline?from=" + from + "&amount=" + duty.span().amount() + "&unit="
                        + duty.span().unit()
                : "";
    }

    private String distance(Duty duty) {
        var due = duty.dueOn();
        return switch (duty.state()) {
            case MISSING -> say("duties.distance.MISSING", workdays(due, today()));
            case SOON, DUE -> due == null ? "" : say("duties.distance.DUE", workdays(today(), due));
            case IN_TIME ->
                duty.margin() == 0
                        ? say("duties.distance.last")
                        : say("duties.distance.IN_TIME", Integer.toString(duty.margin()));
            case LATE -> say("duties.distance.LATE", Integer.toString(-duty.margin()));
            case UNDATED -> say("duties.distance.UNDATED");
        };
    }

    private String workdays(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? "0" : Integer.toString(calendar.workdaysBetween(from, to));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
