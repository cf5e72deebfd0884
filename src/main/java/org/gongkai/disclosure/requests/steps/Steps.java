package org.gongkai.disclosure.requests.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.gongkai.disclosure.requests.RequestsSettings;
import org.gongkai.disclosure.requests.counting.AnswerPeriod;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.Consultations;
import org.gongkai.disclosure.requests.ledger.Facts;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.RequestLife;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes one step in the life of a request (办理一步): edge, change, fact, and the day of the answer counted anew. */
@Component
public class Steps {

    private final Requests requests;
    private final Facts facts;
    private final Consultations consultations;
    private final AnswerPeriod period;
    private final RequestsSettings settings;
    private final Clock clock;

    Steps(
            Requests requests,
            Facts facts,
            Consultations consultations,
            AnswerPeriod period,
            RequestsSettings settings,
            Clock clock) {
        this.requests = requests;
        this.facts = facts;
        this.consultations = consultations;
        this.period = period;
        this.settings = settings;
        this.clock = clock;
    }

    /** The day on which it is done. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** One step; {@code on} is the day it counts for. */
    public Step step(Act act, Hand hand, LocalDate on) {
        return new Step(act, hand, on);
    }

    /** A step being put together. */
    public final class Step {

        private final Act act;
        private final Hand hand;
        private final LocalDate on;
        private final Map<Column, @Nullable Object> changes = new EnumMap<>(Column.class);
        private String note = "";
        private String limit = "";

        private Step(Act act, Hand hand, LocalDate on) {
            this.act = act;
            this.hand = hand;
            this.on = on;
        }

        public Step change(Column column, @Nullable Object value) {
            changes.put(column, value);
            return this;
        }

        public Step note(String words) {
            note = words;
            return this;
        }

        /** The rule of time it rests on, as code and version. */
        public Step by(String rule) {
            limit = rule;
            return this;
        }

        public RequestFile take(RequestFile file) {
            var edge = RequestLife.edge(file.state(), act, hand.parts());
            if (edge.to() != edge.from()) {
                changes.put(Column.STATE, edge.to().name());
                changes.put(Column.SINCE, on);
            }
            if (edge.to().isOver() && edge.to() != edge.from()) {
                changes.put(
                        Column.CODE_UNTIL, today().plusDays(settings.codeLasts().toDays()));
            } else if (edge.from().isOver() && !edge.to().isOver()) {
                changes.put(Column.CODE_UNTIL, null);
            }
            if (changes.isEmpty()) {
                changes.put(Column.SINCE, file.since());
            }
            var changed = requests.change(file, changes);
            facts.add(file.id(), edge, on, hand.signature(edge), limit, note);
            return counted(changed);
        }
    }

    /** The same request with the last day of its answer as it is now. */
    public RequestFile counted(RequestFile file) {
        if (!file.isOpen()) {
            return file;
        }
        var due = period.last(file, consultations.days(file.id())).orElse(null);
        if (Objects.equals(due, file.dueOn())) {
            return file;
        }
        var change = new EnumMap<Column, @Nullable Object>(Column.class);
        change.put(Column.DUE_ON, due);
        return requests.change(file, change);
    }
}
