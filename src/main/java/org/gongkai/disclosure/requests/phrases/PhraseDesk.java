package org.gongkai.disclosure.requests.phrases;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.foundation.privacy.PersonalDataKind;
import org.gongkai.foundation.privacy.PrivacyOfficer;
import org.gongkai.foundation.privacy.PublicNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where phrases are worded (常用语维护): a body words its own, the openness office those of everybody. */
@Component
class PhraseDesk {

    private static final Set<PersonalDataKind> OF_SOMEBODY =
            EnumSet.of(PersonalDataKind.RESIDENT_ID, PersonalDataKind.BANK_CARD, PersonalDataKind.MOBILE);

    private final Phrases phrases;
    private final Hands hands;
    private final UnitDirectory units;
    private final PrivacyOfficer privacy;

    PhraseDesk(Phrases phrases, Hands hands, UnitDirectory units, PrivacyOfficer privacy) {
        this.phrases = phrases;
        this.hands = hands;
        this.units = units;
        this.privacy = privacy;
    }

    /** Everybody's phrases and those of the bodies at whose desks this person works. */
    List<Phrase> all(Actor actor) {
        mustWork(actor);
        return phrases.all().stream().filter(phrase -> sees(actor, phrase)).toList();
    }

    Phrase find(Actor actor, long id) {
        mustWork(actor);
        return phrases.find(id)
                .filter(phrase -> sees(actor, phrase))
                .orElseThrow(() -> new NotFound(say("requests.phrase.none")));
    }

    List<Phrase.Wording> wordings(Phrase phrase) {
        return phrases.wordings(phrase.id());
    }

    boolean words(Actor actor, Phrase phrase) {
        return words(actor, phrase.body());
    }

    /** For whom this person may word phrases. */
    List<Unit> bodies(Actor actor) {
        return units.all().stream()
                .filter(Hands::isAddressable)
                .filter(unit -> hands.registers(actor, unit.id()))
                .toList();
    }

    @Transactional
    public long add(Actor actor, PhraseForm form) {
        var body = body(form.whose());
        mustWord(actor, body);
        mustNameNobody(form);
        long id = phrases.add(form.place(), form.outcome(), body);
        phrases.word(id, 1, form.title(), form.words(), actor.login(), actor.name());
        return id;
    }

    /** Words it anew, takes it out of use, or takes it up again. */
    @Transactional
    public void change(Actor actor, long id, String deed, Words words) {
        var phrase = find(actor, id);
        mustWord(actor, phrase.body());
        switch (deed) {
            case "versions" -> word(actor, phrase, PhraseForm.of(words));
            case "retirement" -> {
                var why = words.optional("why");
                if (why.isEmpty()) {
                    throw new Refused(say("requests.phrase.refused.why"), "why");
                }
                phrases.retire(id, actor.name(), why);
            }
            case "return" -> phrases.useAgain(id);
            default -> throw new NotFound();
        }
    }

    /** A next version; the place and whose it is stay. Who read an older version is told of the newer one. */
    private void word(Actor actor, Phrase phrase, PhraseForm form) {
        mustNameNobody(form);
        if (form.version() != phrase.version() || !phrases.advance(phrase.id(), form.version(), form.outcome())) {
            throw new Refused(say("requests.phrase.refused.newer", phrase.version(), phrase.madeBy()), "words");
        }
        phrases.word(phrase.id(), form.version() + 1, form.title(), form.words(), actor.login(), actor.name());
    }

    /** Who has no desk of requests has nothing to do here. */
    void mustWork(Actor actor) {
        if (!hands.hasDesk(actor)) {
            throw new Refused(say("requests.phrase.refused.foreign"), HttpStatus.FORBIDDEN, null);
        }
    }

    private boolean sees(Actor actor, Phrase phrase) {
        var body = phrase.body();
        return body == null || hands.registers(actor, body);
    }

    private boolean words(Actor actor, @Nullable UnitId body) {
        return body == null ? actor.has(Role.OPENNESS_OFFICE) : hands.registers(actor, body);
    }

    private void mustWord(Actor actor, @Nullable UnitId body) {
        if (!words(actor, body)) {
            throw new Refused(
                    say(body == null ? "requests.phrase.refused.everybody" : "requests.phrase.refused.body"),
                    HttpStatus.FORBIDDEN,
                    null);
        }
    }

    private @Nullable UnitId body(String code) {
        return code.isEmpty()
                ? null
                : units.byCode(code)
                        .map(Unit::id)
                        .orElseThrow(() -> new Refused(say("requests.refused.choice"), "whose"));
    }

    /** What is set into the letters of many must not carry the data of one. */
    private void mustNameNobody(PhraseForm form) {
        var found = privacy.find(form.title() + "\n" + form.words(), PublicNumbers.NONE).stream()
                .filter(finding -> finding.certain() && OF_SOMEBODY.contains(finding.kind()))
                .map(finding -> finding.kind().label())
                .distinct()
                .collect(Collectors.joining("、"));
        if (!found.isEmpty()) {
            throw new Refused(say("requests.phrase.refused.privacy", found), "words");
        }
    }
}
