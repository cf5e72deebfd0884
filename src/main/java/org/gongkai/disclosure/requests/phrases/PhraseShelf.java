package org.gongkai.disclosure.requests.phrases;

import static org.gongkai.foundation.design.Speech.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.steps.Paper;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.foundation.design.Refused;
import org.springframework.stereotype.Component;

/** Where the form of an act takes its phrases from (选用常用语). */
@Component
public class PhraseShelf {

    private final Phrases phrases;
    private final Paper paper;
    private final Steps steps;

    PhraseShelf(Phrases phrases, Paper paper, Steps steps) {
        this.phrases = phrases;
        this.paper = paper;
        this.steps = steps;
    }

    /**
     * A phrase that can be set in.
     *
     * @param pick what its button sends: field and number
     * @param words filled in for the request
     */
    public record Offered(String pick, String title, String words) {}

    /** What fits into this field of this act; the body's own first. */
    public List<Offered> offered(Act act, String field, RequestFile file, String outcome) {
        var place = PhrasePlace.of(act, field);
        if (place.isEmpty()) {
            return List.of();
        }
        var fitting = phrases.at(place.get()).stream()
                .filter(phrase -> phrase.fits(file.body(), outcome))
                .toList();
        if (fitting.isEmpty()) {
            return List.of();
        }
        var facts = paper.facts(file, steps.today());
        return fitting.stream()
                .map(phrase -> new Offered(
                        field + ":" + phrase.id(), phrase.title(), PhraseGaps.filled(phrase.words(), facts)))
                .toList();
    }

    /** What was typed, with the picked phrase under what stands in its field; what does not fit there is refused. */
    public Map<String, String> setIn(Act act, RequestFile file, Map<String, String> typed) {
        var pick = typed.getOrDefault("phrase", "");
        var field = pick.replaceFirst(":.*", "");
        var offered = offered(act, field, file, typed.getOrDefault("decision", "")).stream()
                .filter(one -> one.pick().equals(pick))
                .findFirst()
                .orElseThrow(() -> new Refused(say("requests.phrase.refused.gone"), field));
        var more = new HashMap<>(typed);
        more.remove("phrase");
        more.merge(
                field,
                offered.words(),
                (before, words) -> before.isBlank() ? words : before.stripTrailing() + "\n" + words);
        return more;
    }
}
