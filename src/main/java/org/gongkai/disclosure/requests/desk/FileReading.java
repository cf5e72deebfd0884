package org.gongkai.disclosure.requests.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.disputes.Dispute;
import org.gongkai.disclosure.requests.ledger.Consultation;
import org.gongkai.disclosure.requests.ledger.Fact;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.letters.Letter;
import org.gongkai.disclosure.requests.likeness.RightBody;
import org.gongkai.disclosure.requests.likeness.SameRequests;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.disclosure.requests.reading.Course;
import org.gongkai.disclosure.requests.reading.Dossier;
import org.gongkai.disclosure.requests.reading.Dossiers;
import org.gongkai.disclosure.requests.sighting.ProofLines;
import org.gongkai.disclosure.requests.terms.Term;
import org.gongkai.disclosure.requests.terms.TermKind;
import org.gongkai.disclosure.requests.terms.TermWords;
import org.gongkai.foundation.calendar.Deadline;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.design.Tone;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.stereotype.Component;

/** Puts a request together for the desk (调卷). */
@Component
class FileReading {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int LONGEST = 120;
    private static final int ADVISED = 3;
    private static final int OFTEN = 2;

    private final Dossiers dossiers;
    private final RequestOffice office;
    private final SameRequests likeness;
    private final RightBody advice;
    private final ProofLines proofs;
    private final UnitDirectory units;
    private final Clock clock;

    FileReading(
            Dossiers dossiers,
            RequestOffice office,
            SameRequests likeness,
            RightBody advice,
            ProofLines proofs,
            UnitDirectory units,
            Clock clock) {
        this.dossiers = dossiers;
        this.office = office;
        this.likeness = likeness;
        this.advice = advice;
        this.proofs = proofs;
        this.units = units;
        this.clock = clock;
    }

    FileView view(Actor actor, RequestFile file) {
        var dossier = dossiers.open(file);
        var today = LocalDate.now(clock);
        var offers = new LinkedHashMap<String, String>();
        office.offers(actor, file)
                .forEach(edge -> offers.put(edge.act().word(), edge.act().label()));
        var deadline = dossier.deadline();
        var same = likeness.of(file, dossier.details());
        boolean late = file.isOpen() && dossier.last() != null && dossier.last().isBefore(today);
        return new FileView(
                file.id().toString(),
                file.number().toString(),
                late ? Tone.LATE : file.state().isOver() ? Tone.OVER : Tone.LASTING,
                file.state().label(),
                Course.sentence(dossier, today),
                new FileFacts(units).of(dossier),
                offers,
                deadline == null || deadline.isStopped() || !file.isOpen() ? List.of() : deadline.ruler(LONGEST),
                deadline == null ? "" : file.isOpen() ? deadline.told() : deadline.sentence(),
                deadline == null
                        ? List.of()
                        : deadline.steps().stream().map(FileReading::reason).toList(),
                terms(dossier),
                proofs.of(file.id()),
                dossier.items().stream().map(this::part).toList(),
                dossier.consultations().stream().map(FileReading::asked).toList(),
                dossier.disputes().stream().map(FileReading::dispute).toList(),
                dossier.letters().stream().map(letter -> line(file, letter)).toList(),
                same.stream()
                        .filter(one -> office.sees(actor, one.file()))
                        .map(this::line)
                        .toList(),
                same.size() < OFTEN ? "" : say("requests.desk.repeated", same.size()),
                file.isOpen() ? advised(file, dossier) : List.of(),
                steps(dossier));
    }

    /** What binds now beside the answer, whose period is told at length. */
    private static Map<String, String> terms(Dossier dossier) {
        var terms = new LinkedHashMap<String, String>();
        dossier.terms().stream()
                .filter(kept -> kept.term().kind() != TermKind.ANSWER)
                .forEach(kept -> terms.merge(
                        kept.term().kind().label(),
                        asked(dossier, kept.term()) + TermWords.of(kept, dossier.moves()),
                        (one, other) -> one + "\n" + other));
        return terms;
    }

    private static String asked(Dossier dossier, Term term) {
        return dossier.consultations().stream()
                .filter(one -> one.id() == term.subject()
                        && term.kind().name().equals(one.kind().name()))
                .map(one -> say("requests.term.of", one.party()))
                .findFirst()
                .orElse("");
    }

    private static String reason(Deadline.Step step) {
        return say("requests.desk.reason", step.when(), step.words());
    }

    private FileView.Part part(RequestItem item) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("requests.field.reason"), item.reason());
        facts.put(say("requests.field.harm"), item.harm());
        facts.put(say("requests.field.answer"), item.answer());
        facts.put(say("requests.field.where"), item.where());
        facts.put(say("requests.field.owner"), name(item.owner()));
        facts.put(
                say("requests.field.lapses"),
                item.lapses() == null ? "" : item.lapses().toString());
        facts.put(say("requests.field.pages"), item.pages() == 0 ? "" : Integer.toString(item.pages()));
        return new FileView.Part(
                item.place(),
                item.words(),
                item.kind().map(kind -> kind.label()).orElse(""),
                item.kind()
                        .map(kind -> item.ground() == null
                                ? kind.article()
                                : item.ground().article())
                        .orElse(""),
                facts);
    }

    private static FileView.Asked asked(Consultation one) {
        var outcome = one.outcome();
        return new FileView.Asked(
                one.kind().label(),
                one.party(),
                say(
                        "requests.desk.asked.days",
                        one.sentOn().toString(),
                        one.dueOn().toString()),
                outcome == null
                        ? say("requests.desk.asked.open")
                        : say("requests.desk.asked.heard", String.valueOf(one.heardOn()), outcome.label()),
                one.reply(),
                outcome == null ? Tone.LASTING : Tone.DONE);
    }

    private static FileView.Asked dispute(Dispute one) {
        var outcome = one.outcome();
        var pleaded = one.pleadedOn() == null
                ? say("requests.desk.dispute.open")
                : say("requests.desk.dispute.pleaded", one.pleadedOn().toString());
        return new FileView.Asked(
                one.way().label(),
                one.authority() + " " + one.caseNumber(),
                say(
                                "requests.desk.dispute",
                                one.notifiedOn().toString(),
                                one.pleadBy().toString())
                        + (one.decideBy() == null
                                ? ""
                                : say(
                                        "requests.desk.dispute.decide",
                                        one.decideBy().toString())),
                outcome == null
                        ? pleaded
                        : say("requests.desk.dispute.ended", String.valueOf(one.endedOn()), outcome.label()),
                one.held(),
                outcome == null ? Tone.LASTING : Tone.DONE);
    }

    private static Line line(RequestFile file, Letter letter) {
        return new Line(
                null,
                letter.kind().label(),
                "/desk/requests/" + file.id() + "/letters/" + letter.id(),
                letter.number(),
                letter.madeOn().toString());
    }

    private Line line(SameRequests.Same same) {
        return new Line(
                say(same.sameApplicant() ? "requests.desk.same.own" : "requests.desk.same.other"),
                same.wanted(),
                "/desk/requests/" + same.file().id(),
                name(same.file().body()),
                same.file().arrival().submittedOn().toString(),
                say(
                        "requests.desk.same.note",
                        same.file().number(),
                        same.file().state().label(),
                        Math.round(same.likeness() * 100)));
    }

    private List<Line> advised(RequestFile file, Dossier dossier) {
        return advice.of(dossier.details().wanted(), List.of(), ADVISED).stream()
                .filter(unit -> !unit.id().equals(file.body()))
                .map(unit -> new Line(null, unit.name(), "/units/" + unit.code(), unit.phone(), null, unit.functions()))
                .toList();
    }

    /** The newest first; the registration is the oldest. */
    private List<Step> steps(Dossier dossier) {
        var file = dossier.file();
        var steps = new ArrayList<>(
                dossier.facts().reversed().stream().map(this::step).toList());
        steps.add(new Step(
                say("requests.course.submitted"),
                say(
                        "requests.desk.registration",
                        file.arrival().submittedOn().toString(),
                        file.arrival().channel().label(),
                        file.evidence()),
                Step.State.DONE));
        return steps;
    }

    private Step step(Fact fact) {
        var said = say(
                "requests.desk.fact",
                fact.on().toString(),
                fact.name(),
                MINUTE.format(fact.at().atZone(clock.getZone())),
                fact.article());
        return new Step(fact.act().label(), fact.note().isEmpty() ? said : said + " " + fact.note(), Step.State.DONE);
    }

    private String name(@org.jspecify.annotations.Nullable UnitId id) {
        return id == null ? "" : units.find(id).map(Unit::shortName).orElse("");
    }
}
