package org.gongkai.disclosure.requests.following;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.disclosure.requests.attaching.Attachment;
import org.gongkai.disclosure.requests.attaching.Enclosing;
import org.gongkai.disclosure.requests.attaching.Handing;
import org.gongkai.disclosure.requests.ledger.Fact;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.letters.Letter;
import org.gongkai.disclosure.requests.letters.Letters;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.disclosure.requests.proofs.ProofDesk;
import org.gongkai.disclosure.requests.proposing.Suggestions;
import org.gongkai.disclosure.requests.reading.Course;
import org.gongkai.disclosure.requests.reading.Dossier;
import org.gongkai.disclosure.requests.reading.Dossiers;
import org.gongkai.disclosure.requests.telling.Telling;
import org.gongkai.disclosure.requests.terms.TermWords;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Tone;
import org.gongkai.foundation.notification.Standing;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Component;

/** Puts together what an applicant sees of their own request (查询页面). */
@Component
class MyReading {

    private static final int LONGEST = 92;

    private final Dossiers dossiers;
    private final Letters letters;
    private final RequestOffice office;
    private final UnitDirectory units;
    private final Enclosing enclosing;
    private final ProofDesk proofs;
    private final Suggestions suggestions;
    private final Telling telling;
    private final Clock clock;

    MyReading(
            Dossiers dossiers,
            Letters letters,
            RequestOffice office,
            UnitDirectory units,
            Enclosing enclosing,
            ProofDesk proofs,
            Suggestions suggestions,
            Telling telling,
            Clock clock) {
        this.dossiers = dossiers;
        this.letters = letters;
        this.office = office;
        this.units = units;
        this.enclosing = enclosing;
        this.proofs = proofs;
        this.suggestions = suggestions;
        this.telling = telling;
        this.clock = clock;
    }

    /** One letter of this request that is for the applicant; any other is not there. */
    Optional<Letter> letter(RequestFile file, long id) {
        return letters.find(file.id(), id).filter(letter -> Dossier.isForApplicant(file, letter));
    }

    MyView view(RequestFile file, Faults faults) {
        var dossier = dossiers.open(file);
        var today = LocalDate.now(clock);
        var offers =
                office.offersToApplicant(file).stream().map(edge -> edge.act()).toList();
        var last = dossier.last();
        boolean late = file.isOpen() && last != null && last.isBefore(today);
        return new MyView(
                file.number().toString(),
                Course.sentence(dossier, today),
                late
                        ? Tone.LATE
                        : file.state().isOver()
                                ? Tone.OVER
                                : file.state().waitsForApplicant() ? Tone.SOON : Tone.LASTING,
                file.state().label(),
                Course.forApplicant(dossier, today),
                dossier.lettersToApplicant().stream().map(MyReading::line).toList(),
                enclosing.given(file).stream().map(MyReading::given).toList(),
                proofs.brought(file.id()),
                facts(dossier),
                dossier.deadline() == null
                        ? ""
                        : file.isOpen()
                                ? dossier.deadline().told()
                                : dossier.deadline().sentence(),
                dossier.deadline() == null || dossier.deadline().isStopped() || !file.isOpen()
                        ? List.of()
                        : dossier.deadline().ruler(LONGEST),
                TermWords.forApplicant(dossier.moves(), dossier.terms()),
                asked(offers),
                askedWords(dossier),
                dossier.details().wanted(),
                dossier.details().period(),
                offers.contains(Act.WITHDRAW),
                file.deliveredOn() != null,
                file.stars() == null ? 0 : file.stars(),
                suggestions.of(file),
                faults);
    }

    private static String asked(List<Act> offers) {
        return offers.contains(Act.CORRECT)
                ? Act.CORRECT.word()
                : offers.contains(Act.GIVE_REASONS) ? Act.GIVE_REASONS.word() : "";
    }

    private static String askedWords(Dossier dossier) {
        var state = dossier.file().state();
        var wanted = state == State.CORRECTION_ASKED ? Act.ASK_CORRECTION : Act.ASK_REASONS;
        return dossier.facts().reversed().stream()
                .filter(fact -> fact.act() == wanted)
                .map(Fact::note)
                .findFirst()
                .orElse("");
    }

    private static Line line(Letter letter) {
        return new Line(
                null,
                letter.kind().label(),
                "/requests/mine/letters/" + letter.id(),
                letter.number(),
                letter.madeOn().toString());
    }

    private static MyView.Given given(Attachment attachment) {
        return new MyView.Given(
                Handing.name(attachment),
                "/requests/mine/attachments/" + attachment.place(),
                attachment.form().name(),
                say("requests.attachment.size", Math.max(1, attachment.resultSize() / 1024)));
    }

    /** The applicant's own data are masked here as well: a code that was lost tells little. */
    private Map<String, String> facts(Dossier dossier) {
        var file = dossier.file();
        var details = dossier.details();
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("requests.field.wanted"), details.wanted());
        facts.put(say("requests.field.period"), details.period());
        facts.put(
                say("requests.field.body"),
                units.find(file.body()).map(Unit::name).orElse(""));
        facts.put(say("requests.field.channel"), file.arrival().channel().label());
        facts.put(say("requests.field.submitted"), file.arrival().submittedOn().toString());
        facts.put(
                say("requests.field.received"),
                file.receivedOn()
                        .map(day -> say(
                                "requests.field.received.why",
                                day.toString(),
                                file.arrival().reason()))
                        .orElse(say("requests.field.received.open")));
        facts.put(say("requests.field.name"), details.maskedName(file.applicant()));
        facts.put(details.paper().label(), details.maskedNumber());
        facts.put(say("requests.field.route"), details.route().label());
        var standing = telling.standing(file);
        facts.put(
                say("requests.field.news"), standing == Standing.NONE ? "" : say("requests.mail.standing." + standing));
        return facts;
    }
}
