package org.gongkai.foundation.privacy.redaction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongkai.foundation.privacy.Finding;
import org.gongkai.foundation.privacy.PrivacyOfficer;
import org.gongkai.foundation.privacy.PublicNumbers;
import org.gongkai.foundation.privacy.redaction.Suggestion.Kind;
import org.gongkai.foundation.privacy.suspecting.Misread;
import org.gongkai.foundation.privacy.suspecting.Suspicion;
import org.gongkai.foundation.privacy.suspecting.Suspicions;
import org.springframework.stereotype.Component;

/** Looks through a document for what may have to go (建议): names, numbers, accounts, addresses, minors; each word once, with how often it stands. */
@Component
public class Suggestions {

    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9０-９.])[0-9０-９]{15,19}[XxＸｘ]?(?![0-9０-９])");
    private static final Pattern BIRTHDAY =
            Pattern.compile("^[0-9]{6}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9x]$");
    private static final Pattern ROOM = Pattern.compile("[  ]?[0-9０-９]{1,4}(?:[号室户](?![0-9])|(?=[，。；、,;)）\\s]|$))");
    private static final Pattern HEADINGS = Pattern.compile(
            "姓 *名|(?:户主|申请人|联系人|法定代表人|经营者|负责人|监护人|户名|受助人|救助对象|保障对象|对象|学生|患者|业主|产权人|权利人|领取人|签领人)(?:姓名|名称)?|家庭成员");
    private static final Pattern NAME = Pattern.compile("[一-龥·•]{2,10}(?:等人|（已故）)?");
    private static final Pattern LEAD = Pattern.compile(".*(?:生活在|位于|坐落于|坐落在|居住在|靠近|住在)");
    private static final Set<Kind> WHOLE = EnumSet.of(Kind.ACCOUNT, Kind.RESIDENT_ID, Kind.PAPER);
    private static final Set<Kind> PARTS = EnumSet.of(Kind.MOBILE, Kind.LANDLINE, Kind.BANK_CARD);
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
        var whole = joined(leaves, true);
        var all = read(whole, known);
        // where lines of a table were taken for one, a number ran into the next
        var lines = joined(leaves, false);
        if (!lines.text().equals(whole.text())) {
            var seen = String.join("\n", all.keySet());
            read(lines, known).forEach((folded, one) -> {
                if (!seen.contains(folded)) note(one, all);
            });
        }
        columns(leaves, all);
        misread(leaves, all);
        var counts = new Mentions(leaves)
                .counts(all.values().stream().map(Suggestion::word).toList());
        return all.entrySet().stream()
                .filter(one -> counts.getOrDefault(one.getKey(), 0) > 0)
                .map(one -> one.getValue().times(counts.getOrDefault(one.getKey(), 0)))
                .sorted(Comparator.comparing(Suggestion::kind))
                .toList();
    }

    /** By their words without the differences that do not matter. */
    private Map<String, Suggestion> read(Joined joined, PublicNumbers known) {
        Map<String, Suggestion> all = new LinkedHashMap<>();
        for (var one : settled(found(joined.text(), known))) {
            var word = one.in(joined.text()).strip();
            if (Mentions.isWord(word)) {
                note(new Suggestion(word, one.kind(), 0, joined.leafAt(one.start()), one.certain()), all);
            }
        }
        return all;
    }

    /** What stands in a column under a word that asks for a name. */
    private static void columns(List<Leaf> leaves, Map<String, Suggestion> all) {
        Set<String> named = new HashSet<>();
        for (int at = 0; at < leaves.size(); at++) {
            var leaf = leaves.get(at);
            if (leaf.place().row() == 0) continue;
            var column = leaf.place().kind() + " " + leaf.place().part() + " "
                    + leaf.place().column();
            var word = leaf.text().strip();
            if (HEADINGS.matcher(word).matches()) named.add(column);
            else if (named.contains(column) && NAME.matcher(word).matches()) {
                note(new Suggestion(word, Kind.NAME, 0, at, true), all);
            }
        }
    }

    /** What is nearly one of the words on a page that a machine read. */
    private static void misread(List<Leaf> leaves, Map<String, Suggestion> all) {
        for (int at = 0; at < leaves.size(); at++) {
            if (!leaves.get(at).isScanned()) continue;
            var text = Mentions.fold(leaves.get(at).text());
            for (var known : List.copyOf(all.entrySet())) {
                for (var near : Misread.of(known.getKey(), text)) {
                    if (!all.containsKey(near)) {
                        note(new Suggestion(near, known.getValue().kind(), 0, at, false), all);
                    }
                }
            }
        }
    }

    private static void note(Suggestion one, Map<String, Suggestion> all) {
        all.merge(Mentions.fold(one.word()), one, Suggestions::stronger);
    }

    /** Something found at a place. */
    private record Found(Kind kind, int start, int end, boolean certain) {

        static Found of(Finding finding, boolean minor) {
            var kind = minor ? Kind.MINOR : Kind.valueOf(finding.kind().name());
            return new Found(kind, finding.start(), finding.end(), finding.certain());
        }

        boolean holds(Found part) {
            return start <= part.start && part.end <= end && end - start > part.end - part.start;
        }

        String in(String text) {
            return text.substring(start, end);
        }

        boolean touches(Found other) {
            return start < other.end && other.start < end;
        }
    }

    private List<Found> found(String text, PublicNumbers known) {
        var minors = new Minors(LocalDate.now(clock));
        List<Found> all = new ArrayList<>();
        officer.find(text, known).forEach(one -> all.add(Found.of(one, minors.isOne(text, one))));
        for (var one : Suspicions.in(text)) {
            boolean minor = one.what() == Suspicion.What.NAME && minors.isSpokenOf(text, one.start(), one.end())
                    || one.what() == Suspicion.What.RESIDENT_ID
                            && minors.isYoung(text.substring(one.start(), one.end()));
            all.add(new Found(minor ? Kind.MINOR : Kind.valueOf(one.what().name()), one.start(), one.end(), false));
        }
        LONG_NUMBER
                .matcher(text)
                .results()
                .filter(number -> !Suspicions.isNumbered(text, number.start()))
                .forEach(number -> {
                    // somebody may have mistyped it, and it is somebody's all the same
                    boolean card =
                            BIRTHDAY.matcher(Mentions.fold(number.group())).find();
                    all.add(new Found(card ? Kind.RESIDENT_ID : Kind.BANK_CARD, number.start(), number.end(), false));
                });
        return all.stream().map(one -> address(text, holding(one, all))).toList();
    }

    /** A number in which a part looks like another is what the whole is: no telephone in an account. */
    private static Found holding(Found one, List<Found> all) {
        boolean holds = WHOLE.contains(one.kind())
                && all.stream().anyMatch(part -> part.certain() && PARTS.contains(part.kind()) && one.holds(part));
        return holds ? new Found(one.kind(), one.start(), one.end(), true) : one;
    }

    /** Without what is said before it, with the room behind it. */
    private static Found address(String text, Found one) {
        if (one.kind() != Kind.ADDRESS) return one;
        var lead = LEAD.matcher(text).region(one.start(), one.end());
        int start = lead.find() ? lead.end() : one.start();
        return new Found(one.kind(), start, roomEnd(text, one.end()), one.certain());
    }

    /** A room is often written without its word: 3 单元 602. */
    private static int roomEnd(String text, int end) {
        var room = ROOM.matcher(text).region(end, text.length());
        return room.lookingAt() ? room.end() : end;
    }

    /** Of what overlaps the certain stays, then the longest, then what speaks loudest. */
    private static List<Found> settled(List<Found> all) {
        var ranked = new ArrayList<>(all);
        ranked.sort(Comparator.comparing((Found one) -> !one.certain())
                .thenComparing(one -> one.start() - one.end())
                .thenComparing(Found::kind)
                .thenComparing(Found::start));
        var kept = new TreeMap<Integer, Found>();
        for (var one : ranked) {
            var before = kept.lowerEntry(one.end());
            if (before == null || !before.getValue().touches(one)) kept.put(one.start(), one);
        }
        return List.copyOf(kept.values());
    }

    private static Suggestion stronger(Suggestion one, Suggestion other) {
        return new Suggestion(
                one.word(),
                one.isMinor() || other.isMinor() ? Kind.MINOR : one.kind(),
                one.count(),
                Math.min(one.leaf(), other.leaf()),
                one.certain() || other.certain());
    }

    /** Several leaves as one text, and where each begins. */
    private record Joined(String text, int[] starts) {

        int leafAt(int place) {
            int found = java.util.Arrays.binarySearch(starts, place);
            return found >= 0 ? found : -found - 2;
        }
    }

    /** As one text, in which cells of a row stand beside each other. */
    private static Joined joined(List<Leaf> leaves, boolean whole) {
        int[] starts = new int[leaves.size()];
        var text = new StringBuilder();
        for (int at = 0; at < leaves.size(); at++) {
            var leaf = leaves.get(at);
            if (at > 0) text.append(leaf.place().isBeside(leaves.get(at - 1).place()) ? '\t' : '\n');
            starts[at] = text.length();
            text.append(whole && leaf.isPage() ? unwrapped(leaf) : leaf.text());
        }
        return new Joined(text.toString(), starts);
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
}
