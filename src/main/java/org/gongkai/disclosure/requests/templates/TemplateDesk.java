package org.gongkai.disclosure.requests.templates;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.letters.LetterTemplate;
import org.gongkai.disclosure.requests.letters.Wordings;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the texts of letters are worded (文书模板维护): by the openness office for the district, never for letters already made. */
@Component
class TemplateDesk {

    private final Wordings wordings;
    private final Hands hands;
    private final Clock clock;

    TemplateDesk(Wordings wordings, Hands hands, Clock clock) {
        this.wordings = wordings;
        this.hands = hands;
        this.clock = clock;
    }

    /** The kind of letter of an address. */
    static LetterKind kind(String name) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Who has no desk of requests has nothing to do here. */
    void mustWork(Actor actor) {
        if (!hands.hasDesk(actor)) {
            throw new Refused(say("requests.template.refused.foreign"), HttpStatus.FORBIDDEN, null);
        }
    }

    boolean words(Actor actor) {
        return actor.has(Role.OPENNESS_OFFICE);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What a next version would be; refused where it leaves out what the letter must say. */
    LetterTemplate drafted(LetterKind kind, Words typed) {
        var shipped = wordings.shipped(kind, today());
        var text = typed.optional("words");
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (!first.startsWith("# ")) {
            throw new Refused(say("requests.template.refused.title"), "words");
        }
        return new LetterTemplate(kind, wordings.next(kind), typed.day("from"), TemplateGaps.kept(text, shipped));
    }

    @Transactional
    public void add(Actor actor, LetterKind kind, Words typed) {
        mustWork(actor);
        if (!words(actor)) {
            throw new Refused(say("requests.template.refused.office"), HttpStatus.FORBIDDEN, null);
        }
        var template = drafted(kind, typed);
        if (template.from().isBefore(today())) {
            throw new Refused(say("requests.template.refused.past"), "from");
        }
        if (!typed.optional("version").equals(Integer.toString(template.version()))) {
            throw new Refused(say("requests.template.refused.newer"), "words");
        }
        var why = typed.optional("why");
        if (why.isEmpty()) {
            throw new Refused(say("requests.template.refused.why"), "why");
        }
        if (!wordings.add(template, why, actor)) {
            throw new Refused(say("requests.template.refused.newer"), "words");
        }
    }
}
