package org.gongkai.disclosure.duties.reckoning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The rules by which duties are computed (规则表), each as it held on a day. */
public record Rulebook(List<Rule> rules) {

    public Rulebook {
        rules = rules.stream().sorted(Comparator.comparing(Rule::validFrom)).toList();
    }

    /** The rule of a code as it held on a day; before its first version, as it began. */
    public Rule on(String code, LocalDate day) {
        var versions = rules.stream().filter(rule -> rule.code().equals(code)).toList();
        return versions.stream()
                .filter(rule -> rule.holdsOn(day))
                .findFirst()
                .orElseGet(
                        () -> day.isBefore(versions.getFirst().validFrom()) ? versions.getFirst() : versions.getLast());
    }
}
