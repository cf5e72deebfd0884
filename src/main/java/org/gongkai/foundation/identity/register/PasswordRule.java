package org.gongkai.foundation.identity.register;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.foundation.design.Refused;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which passwords are refused (口令规则): short ones, those everybody tries first, those with the account's name in them. Length
 * counts, not the mixture of signs, which only makes people write them down.
 */
@Component
public class PasswordRule {

    static final int LONGEST = 64;

    private final Set<String> common = read();
    private final PasswordSettings settings;

    PasswordRule(PasswordSettings settings) {
        this.settings = settings;
    }

    /** Refuses with the reason, or lets pass. */
    public void check(String password, String login) {
        var plain = password.toLowerCase(Locale.ROOT);
        if (password.length() < settings.shortest()) {
            throw refused("identity.password.short", settings.shortest());
        }
        if (password.length() > LONGEST) {
            throw refused("identity.password.long", LONGEST);
        }
        if (plain.contains(login.toLowerCase(Locale.ROOT))) {
            throw refused("identity.password.login");
        }
        if (isCommon(plain) || plain.chars().distinct().count() < 5) {
            throw refused("identity.password.common");
        }
    }

    /** A common word stays common with a year, a sign or a number behind it. */
    private boolean isCommon(String plain) {
        var core = plain.replaceAll("[^a-z]+$", "").replaceAll("^[^a-z]+", "");
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

    private static Refused refused(String key, Object... arguments) {
        return new Refused(say(key, arguments), "password");
    }

    private static Set<String> read() {
        try (var in = new ClassPathResource("common-passwords.txt", PasswordRule.class).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
