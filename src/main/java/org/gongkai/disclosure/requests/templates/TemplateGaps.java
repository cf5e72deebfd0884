package org.gongkai.disclosure.requests.templates;

import static org.gongkai.foundation.design.Speech.knows;
import static org.gongkai.foundation.design.Speech.say;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.disclosure.requests.letters.LetterTemplate;
import org.gongkai.foundation.design.Refused;

/** The gaps of a template as staff write them (自动填入的内容): {@code {申请编号}} for {@code {number}}. */
final class TemplateGaps {

    /** What every letter can say. */
    private static final List<String> ALWAYS =
            List.of("letter", "applicant", "wanted", "number", "body", "contact", "received", "due", "until", "today");

    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");

    private TemplateGaps() {}

    /** What may stand in a template of this kind. */
    static Set<String> known(LetterTemplate shipped) {
        return Stream.concat(shipped.gaps().stream(), ALWAYS.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** For staff to read and to word anew. */
    static String spoken(String words) {
        return GAP.matcher(words).replaceAll(gap -> Matcher.quoteReplacement("{" + name(gap.group(1)) + "}"));
    }

    /** As it is kept: refuses a gap that nothing fills in, and words that leave out what this kind of letter must say. */
    static String kept(String typed, LetterTemplate shipped) {
        Map<String, String> facts =
                known(shipped).stream().collect(Collectors.toMap(TemplateGaps::name, Function.identity()));
        var words = GAP.matcher(typed).replaceAll(gap -> {
            var fact = facts.get(gap.group(1));
            if (fact == null) {
                throw new Refused(say("requests.template.refused.gap", gap.group(), written(known(shipped))), "words");
            }
            return Matcher.quoteReplacement("{" + fact + "}");
        });
        var missing = new LinkedHashSet<>(shipped.gaps());
        missing.removeAll(new LetterTemplate(shipped.kind(), 0, shipped.from(), words).gaps());
        if (!missing.isEmpty()) {
            throw new Refused(say("requests.template.refused.missing", written(missing)), "words");
        }
        return words;
    }

    static String written(Collection<String> facts) {
        return facts.stream().map(fact -> "{" + name(fact) + "}").collect(Collectors.joining(" "));
    }

    /** Filled in with the names of its gaps, to see how it stands on the paper. */
    static String previewed(LetterTemplate template) {
        return template.filled(template.gaps().stream()
                .collect(Collectors.toMap(Function.identity(), fact -> say("requests.template.filled", name(fact)))));
    }

    private static String name(String fact) {
        var key = "requests.template.gap." + fact;
        return knows(key) ? say(key) : fact;
    }
}
