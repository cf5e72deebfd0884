package org.gongkai.foundation.identity.register;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.foundation.design.Refused;
import org.springframework.stereotype.Component;

/**
 * Which passwords are refused (口令规则): short ones, those everybody tries first or that have leaked elsewhere, those made of the
 * account's name and words of the office. Length counts, not the mixture of signs, which only makes people write them down.
 */
@Component
public class PasswordRule {

    static final int LONGEST = 128;
    private static final int OWN_PART = 5;
    private static final int DIFFERENT = 5;

    private final Set<String> common = WordLists.common();
    private final List<String> ofTheOffice = WordLists.ofTheOffice();
    private final PasswordSettings settings;

    PasswordRule(PasswordSettings settings) {
        this.settings = settings;
    }

    /**
     * Refuses with the reason, or lets pass.
     *
     * @param own words near at hand for this person: the own name, that of the site, that of the district
     */
    public void check(String password, String login, List<String> own) {
        var plain = password.toLowerCase(Locale.ROOT);
        int length = password.codePointCount(0, password.length());
        if (length < settings.shortest()) {
            throw refused("identity.password.short", settings.shortest());
        }
        if (length > LONGEST) {
            throw refused("identity.password.long", LONGEST);
        }
        if (plain.contains(login.toLowerCase(Locale.ROOT))) {
            throw refused("identity.password.login");
        }
        if (isCommon(plain) || plain.chars().distinct().count() < DIFFERENT) {
            throw refused("identity.password.common");
        }
        if (isOfTheOffice(plain, own)) {
            throw refused("identity.password.context");
        }
    }

    /** A common word stays common with a year, a sign or a number behind it. */
    private boolean isCommon(String plain) {
        var core = plain.replaceAll("^[\\x21-\\x60{-~]+|[\\x21-\\x60{-~]+$", "");
        var digits = plain.replaceAll("[^0-9]", "");
        return common.contains(plain)
                || common.contains(plain.replace("@", "a").replace("0", "o"))
                || common.contains(core)
                || digits.length() == plain.length() && isRun(digits);
    }

    /** 1234567890, 9876543210, 1212121212. */
    private static boolean isRun(String digits) {
        var twice = "01234567890123456789";
        var half = digits.substring(0, 2);
        return twice.contains(digits)
                || new StringBuilder(twice).reverse().toString().contains(digits)
                || digits.equals(half.repeat(digits.length()).substring(0, digits.length()));
    }

    /** Whether little is left without the words of the office and the numbers and signs around them. */
    private boolean isOfTheOffice(String plain, List<String> own) {
        var words = new ArrayList<>(ofTheOffice);
        own.stream().map(word -> word.strip().toLowerCase(Locale.ROOT)).forEach(words::add);
        words.removeIf(String::isEmpty);
        words.sort(Comparator.comparingInt(String::length).reversed());
        var rest = plain;
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return !rest.equals(plain) && rest.replaceAll("[^\\p{L}]", "").length() < OWN_PART;
    }

    private static Refused refused(String key, Object... arguments) {
        return new Refused(say(key, arguments), "password");
    }
}
