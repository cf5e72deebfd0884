package org.gongkai.disclosure.requests.acting;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.disclosure.requests.disputes.Hears;
import org.gongkai.disclosure.requests.fees.FeeOffice;
import org.gongkai.disclosure.requests.fees.TariffKind;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.letters.Letter;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.Edge;
import org.gongkai.disclosure.requests.likeness.RightBody;
import org.gongkai.disclosure.requests.marking.MarkingReading;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.disclosure.requests.phrases.PhraseShelf;
import org.gongkai.disclosure.requests.reading.Dossier;
import org.gongkai.disclosure.requests.reading.Dossiers;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the form of an act together (办理表单): fields, what stands in them at first, what one should know before. */
@Component
class ActReading {

    private static final int REASONABLE = 10;
    private static final int ADVISED = 3;

    private final Dossiers dossiers;
    private final ActFields fields;
    private final FeeOffice fees;
    private final RightBody advice;
    private final Hears hears;
    private final PhraseShelf phrases;
    private final RequestOffice office;
    private final MarkingReading marking;
    private final WorkCalendar calendar;
    private final Clock clock;

    ActReading(
            Dossiers dossiers,
            ActFields fields,
            FeeOffice fees,
            RightBody advice,
            Hears hears,
            PhraseShelf phrases,
            RequestOffice office,
            MarkingReading marking,
            WorkCalendar calendar,
            Clock clock) {
        this.dossiers = dossiers;
        this.fields = fields;
        this.fees = fees;
        this.advice = advice;
        this.hears = hears;
        this.phrases = phrases;
        this.office = office;
        this.marking = marking;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The form as it is first shown; {@code asked} may name the part that is meant. Who signs reads what goes out. */
    ActView first(Actor actor, RequestFile file, Edge edge, Map<String, String> asked) {
        boolean signing = edge.act() == Act.SIGN;
        var letters = signing ? office.rehearse(actor, file.id(), Act.SIGN, new Words(Map.of())) : List.<Letter>of();
        var dossier = dossiers.open(file);
        var values = beginning(edge.act(), dossier, asked);
        var chosen = DecisionFields.chosen(asked.getOrDefault("decision", ""));
        chosen.ifPresent(kind -> values.put("decision", kind.code()));
        return view(dossier, edge, chosen.isPresent() ? asked.get("decision") : "", values, Faults.none())
                .with(letters, signing ? marking.lines(file) : List.of());
    }

    /** The form as it was filled in, with what is wrong. */
    ActView again(RequestFile file, Edge edge, Map<String, String> typed, Faults faults) {
        boolean choosing = faults.at("decision") != null || faults.at("place") != null;
        return view(dossiers.open(file), edge, choosing ? "" : typed.getOrDefault("decision", ""), typed, faults);
    }

    /** The form with a phrase set into what was typed. */
    ActView setIn(RequestFile file, Edge edge, Map<String, String> typed) {
        return again(file, edge, phrases.setIn(edge.act(), file, typed), Faults.none());
    }

    /** The form with the letters that it would make as it is filled in. */
    ActView previewed(Actor actor, RequestFile file, Edge edge, Map<String, String> typed) {
        var letters = office.rehearse(actor, file.id(), edge.act(), new Words(typed));
        return again(file, edge, typed, Faults.none()).with(letters, List.of());
    }

    private ActView view(
            Dossier dossier, Edge edge, @Nullable String decision, Map<String, String> values, Faults faults) {
        var chosen = edge.act() == Act.PREPARE && decision != null ? decision : "";
        var asked = fields.of(edge.act(), dossier, chosen);
        return new ActView(
                dossier.file().id().toString(),
                dossier.file().number().toString(),
                dossier.details().wanted(),
                edge,
                asked,
                notes(edge.act(), dossier, chosen),
                outcome(dossier, chosen, values.getOrDefault("place", "1")),
                edge.act() == Act.PREPARE && chosen.isEmpty() || edge.act() == Act.ASSIGN
                        ? advised(dossier)
                        : List.of(),
                List.of(),
                List.of(),
                values,
                phrases.offered(
                        edge.act(), asked.stream().map(ActFields.Field::name).toList(), dossier.file(), chosen),
                faults);
    }

    private Map<String, String> beginning(Act act, Dossier dossier, Map<String, String> asked) {
        var values = new HashMap<String, String>();
        var today = LocalDate.now(clock);
        values.put("on", today.toString());
        values.put("by", calendar.plusWorkdays(today, REASONABLE).toString());
        values.put("served", today.toString());
        values.put("wanted", dossier.details().wanted());
        values.put("period", dossier.details().period());
        values.put("way", dossier.details().route().name());
        if (act == Act.SPLIT) {
            values.put(
                    "parts",
                    String.join(
                            "\n",
                            dossier.items().stream().map(RequestItem::words).toList()));
        }
        if (act == Act.CONSULT) {
            values.remove("by");
        }
        if (act == Act.APPEAL || act == Act.SUE) {
            values.remove("way");
            values.put("authority", hears.first(act, dossier.file()));
        }
        var place = asked.getOrDefault("place", "");
        if (act == Act.PREPARE) {
            dossier.items().stream()
                    .filter(item ->
                            place.isEmpty() ? item.decision() == null : place.equals(Integer.toString(item.place())))
                    .findFirst()
                    .or(() -> dossier.items().stream().findFirst())
                    .ifPresent(item -> proposed(item, values));
        }
        return values;
    }

    private static void proposed(RequestItem item, Map<String, String> values) {
        values.put("place", Integer.toString(item.place()));
        values.put("decision", Objects.requireNonNullElse(item.decision(), ""));
        values.put("ground", item.ground() == null ? "" : item.ground().name());
        values.put("reason", item.reason());
        values.put("harm", item.harm());
        values.put("answer", item.answer());
        values.put("where", item.where());
        values.put("until", item.until() == null ? "" : item.until().toString());
        values.put("lapses", item.lapses() == null ? "" : item.lapses().toString());
        values.put("pages", Integer.toString(item.pages()));
    }

    /** What the law makes of this act here and now. */
    private List<String> notes(Act act, Dossier dossier, String chosen) {
        var notes = new ArrayList<String>();
        if (act == Act.NOTICE_FEE) {
            for (var kind : TariffKind.values()) {
                var fee = fees.reckon(dossier.file(), kind);
                notes.add(say("requests.note.fee." + kind, fee.before(), fee.more(), fee.yuan()));
            }
        }
        if (act == Act.SIGN) {
            dossier.items()
                    .forEach(item -> item.kind()
                            .ifPresent(kind -> notes.add(say(
                                    "requests.note.sign", item.place(), item.words(), kind.label(), kind.article()))));
            notes.add(say("requests.note.remedies"));
        }
        if (act == Act.PREPARE) {
            dossier.consultations().stream()
                    .filter(one -> one.outcome() != null)
                    .forEach(one -> notes.add(say(
                            "requests.note.heard",
                            one.kind().label(),
                            one.party(),
                            Objects.requireNonNull(one.outcome()).label())));
        }
        DecisionFields.chosen(chosen)
                .flatMap(kind -> Optional.ofNullable(kind.ground()))
                .ifPresent(ground -> notes.add(ground.test()));
        if (act == Act.CONSULT) {
            notes.add(say("requests.note.silence"));
        }
        if (act == Act.APPEAL || act == Act.SUE) {
            notes.addAll(hears.notes(act, dossier));
        }
        return notes;
    }

    /** What was chosen of which part, in words; nothing while it is still to be chosen. */
    private static String outcome(Dossier dossier, String chosen, String place) {
        return DecisionFields.chosen(chosen)
                .map(kind -> say(
                        "requests.desk.chosen",
                        place,
                        dossier.items().stream()
                                .filter(item -> place.equals(Integer.toString(item.place())))
                                .map(RequestItem::words)
                                .findFirst()
                                .orElse(""),
                        kind.branch().label(),
                        kind.label(),
                        kind.article()))
                .orElse("");
    }

    private List<Line> advised(Dossier dossier) {
        return advice.of(dossier.details().wanted(), List.of(), ADVISED).stream()
                .filter(unit -> !unit.id().equals(dossier.file().body()))
                .map(unit -> new Line(null, unit.name(), "/units/" + unit.code(), unit.phone(), null, unit.functions()))
                .toList();
    }
}
