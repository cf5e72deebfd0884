package org.gongkai.disclosure.requests.finding;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Objects;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.ledger.Traces;
import org.gongkai.disclosure.requests.reading.Dossiers;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the requests of somebody who stands at the counter or calls (按申请人查找): those that are this desk's business. */
@Component
class ApplicantSearch {

    static final String KIND = "SEARCHED_APPLICANT";
    private static final int MOST = 200;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int WORDS = 60;

    private final Traces traces;
    private final Requests requests;
    private final Dossiers dossiers;
    private final Hands hands;
    private final UnitDirectory units;
    private final AccessLedger ledger;

    ApplicantSearch(
            Traces traces,
            Requests requests,
            Dossiers dossiers,
            Hands hands,
            UnitDirectory units,
            AccessLedger ledger) {
        this.traces = traces;
        this.requests = requests;
        this.dossiers = dossiers;
        this.hands = hands;
        this.units = units;
        this.ledger = ledger;
    }

    /** What was found; the look is noted with how it was asked and how much came, never with the name. */
    @Transactional(readOnly = true)
    List<Line> find(Actor actor, Traces.By by, String typed) {
        mustWork(actor);
        int length = by.plain(typed).length();
        if (length < SHORTEST || length > LONGEST) {
            throw new Refused(say("requests.find.refused." + by), "words");
        }
        var found = traces.find(by, typed, MOST).stream()
                .flatMap((RequestId id) -> requests.find(id).stream())
                .filter(file -> hands.sees(actor, file))
                .toList();
        ledger.note(actor, KIND, "requests", say("requests.find.noted", by.name(), found.size()));
        return lines(found);
    }

    /** Requests as lines, masked as in every list. */
    List<Line> lines(List<RequestFile> found) {
        var details = dossiers.details(found);
        return found.stream()
                .map(file -> line(
                        file,
                        Objects.requireNonNull(details.get(file.id())).wanted(),
                        details.get(file.id()).maskedName(file.applicant())))
                .toList();
    }

    /** Who has no desk of requests has nothing to find. */
    void mustWork(Actor actor) {
        if (!hands.hasDesk(actor)) {
            throw new Refused(say("requests.find.refused.foreign"), HttpStatus.FORBIDDEN, null);
        }
    }

    private Line line(RequestFile file, String wanted, String who) {
        var words = wanted.replaceAll("\\s+", " ");
        return new Line(
                file.state().label(),
                words.length() > WORDS ? words.substring(0, WORDS) + "……" : words,
                "/desk/requests/" + file.id(),
                units.find(file.body()).map(Unit::shortName).orElse(""),
                file.arrival().arrivedOn().toString(),
                say("requests.find.line", file.number(), who));
    }
}
