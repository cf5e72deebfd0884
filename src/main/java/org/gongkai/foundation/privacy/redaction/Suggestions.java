package org.gongkai.foundation.privacy.redaction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.foundation.privacy.Finding;
import org.gongkai.foundation.privacy.PersonalDataKind;
import org.gongkai.foundation.privacy.PrivacyOfficer;
import org.gongkai.foundation.privacy.PublicNumbers;
import org.springframework.stereotype.Component;

/** Looks through a document for what may have to go (建议): names, numbers, accounts, addresses, minors; each word once, with how often it stands. */
@Component
public class Suggestions {

    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9０-９.])[0-9０-９]{15,19}[XxＸｘ]?(?![0-9０-９])");
    private static final Pattern BIRTHDAY =
            Pattern.compile("^[0-9]{6}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9x]$");
    private static final String ENDS = "。；：！？.;:!?";
    private static final float FULL = .82f;

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
        findings.addAll(doubtful(text, findings));
        findings.sort(Comparator.comparingInt(Finding::start));
        var counts =
                new Mentions(leaves).counts(findings.stream().map(Finding::text).toList());
        Map<String, Suggestion> all = new LinkedHashMap<>();
        for (var finding : findings) {
            var word = finding.text().strip();
            if (!Mentions.isWord(word)) continue;
            boolean minor = children.contains(finding) || minors.isOne(text, finding);
            var one = new Suggestion(
                    word,
                    minor ? null : finding.kind(),
                    counts.getOrDefault(Mentions.fold(word), 0),
                    leafAt(starts, finding.start()),
                    finding.certain());
            all.merge(Mentions.fold(word), one, Suggestions::stronger);
        }
        return all.values().stream()
                .sorted(Comparator.comparingInt(one -> rank(one.kind())))
                .toList();
    }

    /** Long numbers that miss their check digit: somebody may have mistyped them, and they are somebody's all the same. */
    private static List<Finding> doubtful(String text, List<Finding> known) {
        List<Finding> found = new ArrayList<>();
        LONG_NUMBER.matcher(text).results().forEach(number -> {
            if (known.stream().noneMatch(one -> one.start() < number.end() && number.start() < one.end())) {
                boolean card = BIRTHDAY.matcher(Mentions.fold(number.group())).find();
                found.add(new Finding(
                        card ? PersonalDataKind.RESIDENT_ID : PersonalDataKind.BANK_CARD,
                        number.start(),
                        number.end(),
                        number.group(),
                        false));
            }
        });
        return found;
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
            text.append(leaf.isPage() ? unwrapped(leaf) : leaf.text());
        }
        return text.toString();
    }

    /** The text of a page whose full lines go on in the next, so that an address or number over their end is seen whole. */
    private static String unwrapped(Leaf leaf) {
        float right = 0;
        for (var box : leaf.boxes()) right = Math.max(right, box.x() + box.width());
        var text = new StringBuilder();
        for (int at = 0; at < leaf.text().length(); at++) {
            char c = leaf.text().charAt(at);
            var last = at > 0 && c == '\n' ? leaf.boxes().get(at - 1) : Box.NOWHERE;
            boolean full = !last.isNowhere()
                    && last.x() + last.width() > right * FULL
                    && ENDS.indexOf(leaf.text().charAt(at - 1)) < 0;
            if (!full) text.append(c);
        }
        return text.toString();
    }

    private static int leafAt(int[] starts, int place) {
        int found = java.util.Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }
}
