package org.gongkai.foundation.calendar;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Locale;
import java.util.Optional;

/** In what a period is counted (期间的单位). 工作日 and 日 are never the same; which one counts is a property of each rule. */
public enum SpanUnit {
    /** 工作日. */
    WORKING_DAY,
    /** 日. */
    DAY,
    /** 小时. */
    HOUR,
    /** 月. */
    MONTH,
    /** 季. */
    QUARTER,
    /** 年. */
    YEAR;

    /** The unit of a name as machines write it; 工作日 is also called WORKDAY. */
    public static Optional<SpanUnit> named(String name) {
        var wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        if (wanted.equals("WORKDAY")) {
            return Optional.of(WORKING_DAY);
        }
        for (var unit : values()) {
            if (unit.name().equals(wanted)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** 个工作日, 日 and so on, as it follows a number. */
    public String label() {
        return say("calendar.unit." + name());
    }
}
