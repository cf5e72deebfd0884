package org.gongkai.disclosure.publishing.collating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.disclosure.publishing.saved.Dates;

/**
 * The foot of a paper (落款): who signed it and when.
 *
 * @param issuers the lines above the day that name authorities, first to last
 */
record SignOff(LocalDate day, List<String> issuers) {

    private static final Pattern AUTHORITY =
            Pattern.compile("[\\p{IsHan}（）()]{2,40}(府|局|委|办|办公室|中心|委员会|会|院|部|厅|处|队|站|所|银行|学校|办事处|集团|公司)");
    private static final int FOOT = 14;
    private static final int MOST_ISSUERS = 6;

    SignOff {
        issuers = List.copyOf(issuers);
    }

    /** Reads it from the last lines; annexes below do not hide it as long as they are short. */
    static Optional<SignOff> in(String text) {
        var lines = text.lines()
                .map(line -> line.replaceAll("[\\s\u3000\u00A0]", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        for (int at = lines.size() - 1; at >= Math.max(0, lines.size() - FOOT); at--) {
            var day = Dates.alone(lines.get(at));
            if (day.isPresent()) return Optional.of(new SignOff(day.get(), issuers(lines, at)));
        }
        return Optional.empty();
    }

    private static List<String> issuers(List<String> lines, int day) {
        var issuers = new ArrayList<String>();
        for (int at = day - 1; at >= Math.max(0, day - MOST_ISSUERS); at--) {
            if (!AUTHORITY.matcher(lines.get(at)).matches()) break;
            issuers.addFirst(lines.get(at));
        }
        return issuers;
    }

    /** Whether an authority is among those who signed; abbreviations (卫健委) count. */
    boolean isBy(String name) {
        return issuers.stream().anyMatch(issuer -> shortens(name, issuer) || shortens(issuer, name));
    }

    /** Whether all characters of one name stand in another in their order. */
    private static boolean shortens(String name, String full) {
        int at = -1;
        for (int i = 0; i < name.length(); i++) {
            at = full.indexOf(name.charAt(i), at + 1);
            if (at < 0) return false;
        }
        return true;
    }
}
