package org.gongkai.disclosure.requests.phrases;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.foundation.design.Refused;

/** What a phrase leaves open for the file of the request to fill in (自动填入的内容), as {@code {申请编号}}. */
final class PhraseGaps {

    private static final List<String> FACTS =
            List.of("applicant", "wanted", "number", "received", "due", "body", "contact");
    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");

    private PhraseGaps() {}

    /** Their names, as staff write them. */
    static List<String> names() {
        return FACTS.stream().map(PhraseGaps::name).toList();
    }

    /** Filled in with what the file says; what it does not say yet is left to whoever sets the phrase in. */
    static String filled(String words, Map<String, String> facts) {
        var known = FACTS.stream().collect(Collectors.toMap(PhraseGaps::name, fact -> facts.getOrDefault(fact, "")));
        return GAP.matcher(words).replaceAll(gap -> {
            var fact = known.getOrDefault(gap.group(1), "");
            return Matcher.quoteReplacement(fact.isEmpty() ? say("requests.phrase.gap.open", gap.group(1)) : fact);
        });
    }

    /** Refuses a gap that nothing fills in. */
    static void mustBeKnown(String words) {
        var unknown = GAP.matcher(words)
                .results()
                .map(gap -> gap.group(1))
                .filter(name -> !names().contains(name))
                .findFirst();
        if (unknown.isPresent()) {
            throw new Refused(say("requests.phrase.refused.gap", "{" + unknown.get() + "}", written()), "words");
        }
    }

    /** All gaps as they are written, for the hint of the form. */
    static String written() {
        return names().stream().map(name -> "{" + name + "}").collect(Collectors.joining(" "));
    }

    private static String name(String fact) {
        return say("requests.template.gap." + fact);
    }
}
