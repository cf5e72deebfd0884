package org.gongkai.disclosure.requests.proposing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Why an applicant holds that everybody should know (建议理由，条例第四十四条第二款). */
public enum SuggestionGround {
    /** 涉及公众利益调整. */
    INTERESTS,
    /** 需要公众广泛知晓. */
    KNOWLEDGE,
    /** 需要公众参与决策. */
    PARTICIPATION;

    public String label() {
        return say("requests.suggestion.ground." + name());
    }

    static Set<SuggestionGround> read(String kept) {
        return Arrays.stream(values())
                .filter(ground -> Arrays.asList(kept.split("\\|")).contains(ground.name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String write(Set<SuggestionGround> grounds) {
        return grounds.stream().map(Enum::name).collect(Collectors.joining("|"));
    }

    static String words(Set<SuggestionGround> grounds) {
        return grounds.stream().map(SuggestionGround::label).collect(Collectors.joining("、"));
    }
}
