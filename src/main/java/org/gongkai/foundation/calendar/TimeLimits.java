package org.gongkai.foundation.calendar;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.calendar.limits.LimitRows;
import org.gongkai.foundation.calendar.tables.Known;
import org.gongkai.foundation.design.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The legal time limits with all their versions (期限规则表). */
@Component
public class TimeLimits {

    private final Known<List<TimeLimit>> limits;

    @Autowired
    TimeLimits(LimitRows rows, Clock clock) {
        this(new Known<>(rows::all, rows::changes, clock));
    }

    private TimeLimits(Known<List<TimeLimit>> limits) {
        this.limits = limits;
    }

    /** The limits as the product ships them, without a database. */
    public static TimeLimits shipped() {
        return new TimeLimits(new Known<>(LimitRows.shipped()));
    }

    /** Takes up a version that was made just now; other nodes do so within the minute. */
    void readAnew() {
        limits.readAnew();
    }

    /**
     * The version that binds what starts on a day (自该日起算的期限所适用的规则).
     *
     * @throws Refused when the rule did not exist yet on that day
     */
    public TimeLimit inForce(String code, LocalDate on) {
        var versions = versions(code);
        return versions.stream()
                .filter(limit -> limit.holdsOn(on))
                .findFirst()
                .orElseThrow(() -> new Refused(say(
                        "calendar.refused.limit.none",
                        on.toString(),
                        versions.getFirst().label())));
    }

    /** A version by its number, in force or not, as a running case remembers it. */
    public TimeLimit version(String code, int version) {
        return versions(code).stream()
                .filter(limit -> limit.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No version " + version + " of time limit " + code));
    }

    /** All versions of all rules, rule by rule, the oldest first. */
    public List<TimeLimit> all() {
        return limits.now();
    }

    /** All versions of one rule, the oldest first. */
    public List<TimeLimit> versions(String code) {
        var versions = all().stream().filter(limit -> limit.code().equals(code)).toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("No time limit " + code);
        }
        return versions;
    }
}
