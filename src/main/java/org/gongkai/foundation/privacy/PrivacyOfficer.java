package org.gongkai.foundation.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reads texts for personal data (个人信息审查) and says how each may be published. Reads each character a bounded number of
 * times, so that no text can hold it up.
 */
@Component
public class PrivacyOfficer {

    /** Everything found in a text, in its order, none overlapping another. */
    public List<Finding> find(String text, PublicNumbers known) {
        var around = new Around(text);
        List<Finding> seen = new ArrayList<>();
        new Numbers(around, known, seen::add).find();
        Emails.find(text, seen::add);
        Addresses.find(around, seen::add);
        var numbers = settled(seen);
        List<Finding> all = new ArrayList<>(numbers);
        numbers.stream()
                .filter(finding -> finding.certain() && finding.kind() != PersonalDataKind.LANDLINE)
                .forEach(finding -> Names.beside(around, finding, all::add));
        Names.afterLabels(text, all::add);
        return settled(all);
    }

    /** The form in which what was found may be published. */
    public String masked(Finding finding) {
        return rule(finding.kind()).masked(finding.text());
    }

    /** The rule by which a kind is masked. */
    public MaskingRule rule(PersonalDataKind kind) {
        return MaskingRules.of(kind);
    }

    /** The text with everything masked. */
    public String masked(String text, PublicNumbers known) {
        var masked = new StringBuilder();
        int at = 0;
        for (var finding : find(text, known)) {
            masked.append(text, at, finding.start()).append(masked(finding));
            at = finding.end();
        }
        return masked.append(text, at, text.length()).toString();
    }

    /** Of findings that overlap the certain one stays, then the kind that speaks loudest, then the longest. */
    private static List<Finding> settled(List<Finding> seen) {
        var ranked = new ArrayList<>(seen);
        ranked.sort(Comparator.comparing((Finding f) -> !f.certain())
                .thenComparing(Finding::kind)
                .thenComparing(f -> f.start() - f.end())
                .thenComparing(Finding::start));
        var kept = new java.util.TreeMap<Integer, Finding>();
        for (var finding : ranked) {
            var before = kept.lowerEntry(finding.end());
            if (before == null || !before.getValue().overlaps(finding)) kept.put(finding.start(), finding);
        }
        return List.copyOf(kept.values());
    }
}
