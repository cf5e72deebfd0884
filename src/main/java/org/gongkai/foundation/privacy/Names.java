package org.gongkai.foundation.privacy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds names of persons (姓名) where the words around them ask for one or where other personal data stands beside them. A name
 * alone in a sentence is not looked for: those who hold office are named by right.
 */
final class Names {

    private static final Set<String> SURNAMES = Set.copyOf(BankPrefixes.lines("surnames.txt"));
    private static final Set<String> NO_NAMES = Set.copyOf(BankPrefixes.lines("no-names.txt"));
    private static final List<String> LABELS = BankPrefixes.lines("name-labels.txt");
    private static final Set<String> LINKS = Set.copyOf(BankPrefixes.lines("name-links.txt"));
    private static final int LONGEST_LINK = 8;
    private static final Set<String> ENDINGS = Set.of("联系", "联络", "同志", "先生", "女士", "等人", "本人");
    private static final String NOT_GIVEN = "的了和与及或在于是为有被把对从到由向不未将其各此该等应须可按经请你我他她它们市区县乡镇街路局厅委办科室部门处所院校公司号码话某×的者性男女";
    private static final String BETWEEN = " \t:：、，,（(）)　|-—·";
    private static final String EMBLEMS = "男女";
    private static final int WINDOW = 24;
    private static final int LONGEST = 10;

    private Names() {}

    /** Names after words that ask for one. */
    static void afterLabels(String text, Consumer<Finding> found) {
        for (var label : LABELS) {
            for (int at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + label.length())) {
                int start = at + label.length();
                boolean parted = start < text.length()
                        && (text.charAt(start) == '：' || text.charAt(start) == ':' || text.charAt(start) == '\t');
                while (start < text.length() && " :：\t为是".indexOf(text.charAt(start)) >= 0 && start - at < WINDOW)
                    start++;
                int end = start;
                while (end < text.length() && end - start <= LONGEST && isNameCharacter(text.charAt(end))) end++;
                int length = lengthOf(text.substring(start, end), parted && label.equals("姓名"));
                if (length > 0) found.accept(Finding.in(text, PersonalDataKind.NAME, start, start + length, false));
            }
        }
    }

    /** Names on either side of other personal data; what stands beside a number that is certain is certain too. */
    static void beside(Around around, Finding other, Consumer<Finding> found) {
        var before = around.before(other.start(), WINDOW);
        int at = before.length();
        for (int kept = at + 1; at < kept; ) {
            kept = at;
            while (at > 0 && BETWEEN.indexOf(before.charAt(at - 1)) >= 0) at--;
            at -= linkBefore(before, at);
        }
        int start = at;
        while (start > 0 && at - start < LONGEST && isHan(before.charAt(start - 1))) start--;
        var name = nameEnding(before.substring(start, at));
        if (name.length() > 0) {
            int from = other.start() - before.length() + start + name.from();
            found.accept(Finding.in(around.text(), PersonalDataKind.NAME, from, from + name.length(), other.certain()));
        }
        after(around, other, found);
    }

    private static void after(Around around, Finding other, Consumer<Finding> found) {
        var after = around.after(other.end(), WINDOW);
        int at = 0;
        while (at < after.length() && BETWEEN.indexOf(after.charAt(at)) >= 0) at++;
        if (at == 0 && at < after.length()) return;
        int end = at;
        while (end < after.length() && isHan(after.charAt(end))) end++;
        var token = stripped(after.substring(at, end));
        if (token.length() < 2 || token.length() > 4 || nameLength(token) != token.length()) return;
        found.accept(Finding.in(
                around.text(),
                PersonalDataKind.NAME,
                other.end() + at,
                other.end() + at + token.length(),
                other.certain()));
    }

    /** Where in some words a name lies. */
    private record Place(int from, int length) {}

    private static Place nameEnding(String token) {
        var whole = stripped(token);
        for (int length : new int[] {whole.length(), 3, 2, 4}) {
            if (length < 2 || length > 4 || length > whole.length()) continue;
            var name = whole.substring(whole.length() - length);
            if (nameLength(name) == length) return new Place(whole.length() - length, length);
        }
        return new Place(0, 0);
    }

    private static String stripped(String token) {
        var rest = token;
        for (var ending : ENDINGS) {
            if (rest.endsWith(ending)) rest = rest.substring(0, rest.length() - ending.length());
        }
        return rest.length() > 2 && EMBLEMS.indexOf(rest.charAt(rest.length() - 1)) >= 0
                ? rest.substring(0, rest.length() - 1)
                : rest;
    }

    private static int linkBefore(String before, int at) {
        for (int length = Math.min(LONGEST_LINK, at); length > 0; length--) {
            if (LINKS.contains(before.substring(at - length, at))) return length;
        }
        return 0;
    }

    /** The length of the name at the beginning of a token; 0 when it is none. */
    private static int lengthOf(String token, boolean anyName) {
        if (token.length() < 2 || NO_NAMES.stream().anyMatch(token::startsWith)) return 0;
        if (token.indexOf('某') >= 0) return 0;
        if (anyName
                && token.length() <= LONGEST
                && NO_NAMES.stream().noneMatch(word -> word.length() > 1 && token.contains(word))) {
            return token.length();
        }
        return nameLength(token);
    }

    /** Surname and one or two characters that may be given names, ended by one that may not. */
    private static int nameLength(String token) {
        int surname = token.length() > 2 && SURNAMES.contains(token.substring(0, 2))
                ? 2
                : SURNAMES.contains(token.substring(0, 1)) ? 1 : 0;
        if (surname == 0 || NO_NAMES.stream().anyMatch(token::startsWith)) return 0;
        int end = surname;
        while (end < token.length() && end < surname + 2 && NOT_GIVEN.indexOf(token.charAt(end)) < 0) end++;
        if (end == surname || token.indexOf('某') >= 0) return 0;
        return end < token.length()
                        && end == surname + 2
                        && NOT_GIVEN.indexOf(token.charAt(end)) < 0
                        && token.length() > surname + 3
                ? 0
                : end;
    }

    private static boolean isNameCharacter(char c) {
        return isHan(c) || c == '·' || c == '•';
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** How many characters of a name are its surname. */
    static int surnameOf(String name) {
        if (name.length() > 2 && SURNAMES.contains(name.substring(0, 2))) return 2;
        return 1;
    }
}
