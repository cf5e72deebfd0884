package org.gongkai.disclosure.requests.phrases;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** What fits into each of these fields of an act; the body's own first. The file is asked once, and only where a phrase fits. */
    public Map<String, List<Offered>> offered(Act act, Collection<String> fields, RequestFile file, String outcome) {
        var fitting = new LinkedHashMap<String, List<Phrase>>();
        for (var field : fields) {
            var fits = PhrasePlace.of(act, field).map(phrases::at).orElse(List.of()).stream()
                    .filter(phrase -> phrase.fits(file.body(), outcome))
                    .toList();
            if (!fits.isEmpty()) {
                fitting.put(field, fits);
            }
        }
        if (fitting.isEmpty()) {
            return Map.of();
        }
        var facts = paper.facts(file, steps.today());
        var offered = new HashMap<String, List<Offered>>();
        fitting.forEach((field, all) -> offered.put(
                field,
                all.stream()
                        .map(phrase -> new Offered(
                                field + ":" + phrase.id(), phrase.title(), PhraseGaps.filled(phrase.words(), facts)))
                        .toList()));
        return offered;
    }

    /** What was typed, with the picked phrase under what stands in its field; what does not fit there is refused. */
    public Map<String, String> setIn(Act act, RequestFile file, Map<String, String> typed) {
        var pick = typed.getOrDefault("phrase", "");
        var field = pick.replaceFirst(":.*", "");
        var offered =
                offered(act, List.of(field), file, typed.getOrDefault("decision", ""))
                        .getOrDefault(field, List.of())
                        .stream()
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
