package org.gongkai.foundation.calendar;

import static org.gongkai.foundation.design.Speech.say;

/** A length of time as a rule gives it (期间): so many of one unit. */
public record Span(int amount, SpanUnit unit) {

    /** The longest period that is counted: no rule knows one, and what is typed must not keep the machine busy. */
    public static final int LONGEST = 1000;

    public Span {
        if (amount < 0 || amount > LONGEST) {
            throw new IllegalArgumentException("A period is between 0 and " + LONGEST + ": " + amount);
        }
    }

    public static Span workdays(int amount) {
        return new Span(amount, SpanUnit.WORKING_DAY);
    }

    /** 20 个工作日. */
    public String words() {
        return say("calendar.span", Integer.toString(amount), unit.label());
    }
}
