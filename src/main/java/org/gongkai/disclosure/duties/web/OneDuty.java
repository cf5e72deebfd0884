package org.gongkai.disclosure.duties.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.disclosure.duties.Duty;
import org.gongkai.disclosure.duties.Explanation;
import org.gongkai.disclosure.duties.ledger.Rules;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.foundation.calendar.DayRuler;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Day;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Explains one duty (一件义务的由来): what asks for it, when the clock began, how the days were counted, how it ended. */
@Component
class OneDuty {

    private static final int LONGEST = 62;

    private final DutyWords words;
    private final Rules rules;
    private final PublishedDocuments documents;
    private final DayRuler ruler;

    OneDuty(DutyWords words, Rules rules, PublishedDocuments documents, WorkCalendar calendar) {
        this.words = words;
        this.rules = rules;
        this.documents = documents;
        this.ruler = new DayRuler(calendar, LONGEST);
    }

    DutyView of(Duty duty) {
        var document = duty.document();
        var line = document == null ? null : documents.find(document).orElse(null);
        return new DutyView(
                words.line(duty),
                sentences(duty),
                words.counting(duty),
                line == null ? "" : line.title(),
                line == null ? "" : line.url(),
                said(duty.explanation()),
                days(duty));
    }

    private List<Day> days(Duty duty) {
        var from = duty.fromOn();
        var due = duty.dueOn();
        return from == null || due == null
                ? List.of()
                : ruler.of(from, due, duty.span().unit());
    }

    private static String said(@Nullable Explanation explanation) {
        return explanation == null
                ? ""
                : say("duties.explanation.said", explanation.on().toString());
    }

    private List<String> sentences(Duty duty) {
        var said = new ArrayList<String>();
        said.add(words.why(duty));
        if (duty.rule().equals("LIST")) {
            said.add(say("duties.rule.LIST"));
        } else {
            var rule = rules.on(duty.rule(), duty.boundOn());
            said.add(say(
                    rule.assumption() ? "duties.rule.assumption" : "duties.rule.law",
                    duty.span().words(),
                    rule.citation()));
        }
        var due = duty.dueOn();
        said.add(due == null ? say("duties.due.unknown") : say("duties.due", due.toString()));
        if (duty.provisional()) {
            said.add(say("duties.provisional"));
        }
        var done = duty.doneOn();
        said.add(done == null ? say("duties.done.none") : say("duties.done", done.toString()));
        if (duty.shownShort() > 0) {
            said.add(say("duties.short", Integer.toString(duty.shownShort())));
        }
        return said;
    }
}
