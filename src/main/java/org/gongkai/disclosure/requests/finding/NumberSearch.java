package org.gongkai.disclosure.requests.finding;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.DocumentNumber;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.RequestNumber;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.letters.Letters;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the request that a number belongs to (按字号、编号查找): of a letter, with whatever brackets it is written, or its own. */
@Component
class NumberSearch {

    private static final int LONGEST = 100;

    private final Letters letters;
    private final Requests requests;
    private final Hands hands;
    private final ApplicantSearch search;

    NumberSearch(Letters letters, Requests requests, Hands hands, ApplicantSearch search) {
        this.letters = letters;
        this.requests = requests;
        this.hands = hands;
        this.search = search;
    }

    @Transactional(readOnly = true)
    List<Line> find(Actor actor, String typed) {
        search.mustWork(actor);
        var written = typed.strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            throw new Refused(say("requests.find.refused.NUMBER"), "words");
        }
        var ofLetter = letters.numbered(DocumentNumber.canonical(written)).stream();
        var own = RequestNumber.parse(written).flatMap(requests::find).map(RequestFile::id).stream();
        return search.lines(Stream.concat(ofLetter, own)
                .distinct()
                .flatMap((RequestId id) -> requests.find(id).stream())
                .filter(file -> hands.sees(actor, file))
                .toList());
    }
}
