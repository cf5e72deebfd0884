package org.gongkai.foundation.identity.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts wrong passwords and locks (登录失败锁定), for names with an account and names without one alike. */
@Component
public class WrongPasswords {

    private static final int LONGEST_NAME = 80;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private final Persons persons;
    private final UnknownLogins unknown;
    private final LockOut rule;
    private final Clock clock;

    WrongPasswords(Persons persons, UnknownLogins unknown, LockOut rule, Clock clock) {
        this.persons = persons;
        this.unknown = unknown;
        this.rule = rule;
        this.clock = clock;
    }

    /** Until when nobody can sign in under a name, or empty when it is not locked now. */
    public Optional<Instant> lockedUntil(String login) {
        var name = name(login);
        return lockedUntil(name, persons.byLogin(name).orElse(null));
    }

    private Optional<Instant> lockedUntil(String name, Persons.@Nullable Account account) {
        var until = account == null ? unknown.lockedUntil(name) : Optional.ofNullable(account.lockedUntil());
        return until.filter(clock.instant()::isBefore);
    }

    /**
     * Counts one more failure under a name; attempts during a lock do not count.
     *
     * @return how long the name is locked now, zero when it is not
     */
    public Duration count(String login) {
        var name = name(login);
        var account = persons.byLogin(name).orElse(null);
        if (lockedUntil(name, account).isPresent()) {
            return Duration.ZERO;
        }
        int failures = account == null ? unknown.failedOnceMore(name) : persons.failedOnceMore(account.id());
        var wait = rule.after(failures);
        if (!wait.isZero()) {
            var until = clock.instant().plus(wait);
            if (account == null) {
                unknown.lock(name, until);
            } else {
                persons.lock(account.id(), Timestamp.from(until));
            }
        }
        return wait;
    }

    /** A name as typed, without blanks around it and without what no name holds. */
    public static String name(String login) {
        var name = CONTROL.matcher(login).replaceAll("").strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
