package org.gongkai.disclosure.requests.reading;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.disclosure.requests.ledger.Fact;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.terms.Move;
import org.gongkai.disclosure.requests.terms.TermWords;
import org.gongkai.foundation.design.Step;

/** The way a request goes, as a spine (办理进度), and where it stands, in a sentence. */
public final class Course {

    /** What happens inside the office and is nobody else's business. */
    private static final Set<Act> INSIDE =
            EnumSet.of(Act.ASSIGN, Act.SPLIT, Act.PREPARE, Act.HEAR, Act.PLEAD, Act.ARCHIVE);

    private Course() {}

    /** What happened and what is to come, without notes and names. */
    public static List<Step> forApplicant(Dossier dossier, LocalDate today) {
        var file = dossier.file();
        var steps = new ArrayList<Step>();
        steps.add(new Step(
                say("requests.course.submitted"), file.arrival().submittedOn().toString(), Step.State.DONE));
        var received = file.receivedOn();
        if (received.isPresent()) {
            steps.add(new Step(
                    say("requests.course.received"),
                    say(
                            "requests.course.on",
                            received.get().toString(),
                            file.arrival().reason()),
                    Step.State.DONE));
        }
        dossier.facts().stream()
                .filter(fact -> !INSIDE.contains(fact.act()) && fact.act() != Act.CONFIRM && !isOthers(dossier, fact))
                .forEach(fact -> steps.add(done(dossier, fact)));
        if (!file.state().isOver()) {
            boolean late =
                    file.isOpen() && dossier.last() != null && dossier.last().isBefore(today);
            steps.add(
                    new Step(file.state().label(), sentence(dossier, today), late ? Step.State.LATE : Step.State.NOW));
        }
        if (file.isOpen()) {
            steps.add(new Step(
                    say("requests.course.answer"),
                    dossier.last() == null
                            ? say(received.isEmpty() ? "requests.course.answer.before" : "requests.course.answer.open")
                            : say("requests.course.answer.by", dossier.last().toString()),
                    Step.State.TO_COME));
        }
        return steps;
    }

    /** Whether a day moved that is not the applicant's business; before moves were kept, only that of the answer did. */
    private static boolean isOthers(Dossier dossier, Fact fact) {
        return move(dossier, fact).map(move -> !move.kind().isForApplicant()).orElse(fact.act() == Act.NOTE_SERVICE);
    }

    private static Optional<Move> move(Dossier dossier, Fact fact) {
        return dossier.moves().stream().filter(move -> move.fact() == fact.id()).findFirst();
    }

    private static Step done(Dossier dossier, Fact fact) {
        return new Step(
                say("requests.course." + fact.act()),
                move(dossier, fact)
                        .map(TermWords::sentence)
                        .map(words -> say("requests.course.on", fact.on().toString(), words))
                        .orElse(fact.on().toString()),
                Step.State.DONE);
    }

    /** Where it stands and until when: 最晚 4 月 10 日答复. */
    public static String sentence(Dossier dossier, LocalDate today) {
        var file = dossier.file();
        var last = dossier.last();
        var by = file.replyBy();
        if (file.state().waitsForApplicant() && by != null) {
            return say("requests.sentence." + file.state(), by.toString());
        }
        if (file.state() == State.SUBMITTED || file.state() == State.CONSULTING || !file.isOpen()) {
            return say("requests.sentence." + file.state());
        }
        if (last == null) {
            return say("requests.course.answer.open");
        }
        return last.isBefore(today)
                ? say("requests.sentence.late", last.toString())
                : say(
                        dossier.deadline() != null && dossier.deadline().provisional()
                                ? "requests.sentence.provisional"
                                : "requests.sentence.running",
                        last.toString());
    }
}
