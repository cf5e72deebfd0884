package org.gongkai.foundation.privacy.redaction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.privacy.Finding;
import org.gongkai.foundation.privacy.PersonalDataKind;
import org.gongkai.foundation.privacy.PrivacyOfficer;
import org.gongkai.foundation.privacy.PublicNumbers;
import org.springframework.stereotype.Component;

/** Looks through a document for what may have to go (建议): names, numbers, accounts, addresses, minors; each word once, with how often it stands. */
@Component
public class Suggestions {

    private final PrivacyOfficer officer;
    private final Clock clock;

    Suggestions(PrivacyOfficer officer, Clock clock) {
        this.officer = officer;
        this.clock = clock;
    }

    public List<Suggestion> of(Manuscript manuscript, PublicNumbers known) {
        var leaves = manuscript.leaves();
        int[] starts = new int[leaves.size()];
        var text = joined(leaves, starts);
        var minors = new Minors(LocalDate.now(clock));
        var findings = new ArrayList<>(officer.find(text, known));
        var children = officer.names(text, Minors.LABELS);
        findings.addAll(children);
        findings.sort(Comparator.comparingInt(Finding::start));
        var mentions = new Mentions(leaves);
        Map<String, Suggestion> all = new LinkedHashMap<>();
        for (var finding : findings) {
            var word = finding.text().strip();
            if (!Mentions.isWord(word)) continue;
            boolean minor = children.contains(finding) || minors.isOne(text, finding);
            var one = new Suggestion(
                    word,
                    minor ? null : finding.kind(),
                    mentions.count(word),
                    leafAt(starts, finding.start()),
                    finding.certain());
            all.merge(Mentions.fold(word), one, Suggestions::stronger);
        }
        return all.values().stream()
                .sorted(Comparator.comparingInt(one -> rank(one.kind())))
                .toList();
    }

    /** Minors first, then names, then the rest in their order. */
    private static int rank(@org.jspecify.annotations.Nullable PersonalDataKind kind) {
        return kind == null ? -2 : kind == PersonalDataKind.NAME ? -1 : kind.ordinal();
    }

    private static Suggestion stronger(Suggestion one, Suggestion other) {
        return new Suggestion(
                one.word(),
                one.isMinor() || other.isMinor() ? null : one.kind(),
                one.count(),
                Math.min(one.leaf(), other.leaf()),
                one.certain() || other.certain());
    }

    /** As one text, in which cells of a row stand beside each other. */
    private static String joined(List<Leaf> leaves, int[] starts) {
        var text = new StringBuilder();
        for (int at = 0; at < leaves.size(); at++) {
            var leaf = leaves.get(at);
            if (at > 0) text.append(leaf.place().isBeside(leaves.get(at - 1).place()) ? '\t' : '\n');
            starts[at] = text.length();
            text.append(leaf.text());
        }
        return text.toString();
    }

    private static int leafAt(int[] starts, int place) {
        int found = java.util.Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }
}
