package org.gongkai.disclosure.duties.web;

import static org.gongkai.foundation.design.Speech.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.DutyFilter;
import org.gongkai.disclosure.duties.DutyState;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * The question that an address asks of the duties.
 *
 * @param state one or more of in-time, late, missing, undated, soon, due, with commas; none means all that was owed
 * @param from first day, as 2026-01-01; without both days the recent months are meant
 */
public record DutyAsk(
        @Nullable String unit,
        @Nullable String field,
        @Nullable Long matter,
        @Nullable String state,
        @Nullable String from,
        @Nullable String to,
        @Nullable Integer page) {

    /**
     * The filter these words ask for.
     *
     * @throws Refused when a word is not understood: which one, and what is allowed
     */
    public DutyFilter filter(Duties duties, UnitDirectory units, ListRegister lists) {
        var recent = duties.recent();
        boolean always = !isGiven(from) && !isGiven(to);
        var states = states();
        var first = always ? recent.from() : day(from);
        // what still has time belongs to days to come
        var last = !always ? day(to) : DutyState.ahead().containsAll(states) ? null : recent.to();
        return recent.standing(states)
                .between(first, last)
                .of(isGiven(unit) ? owner(units).id() : null)
                .in(isGiven(field) ? field(lists).id() : null)
                .under(matter == null ? null : wanted());
    }

    /** The page asked for, counted from 1. */
    public int number() {
        return page == null || page < 1 ? 1 : page;
    }

    Set<DutyState> states() {
        if (!isGiven(state)) {
            return DutyState.owed();
        }
        try {
            return Arrays.stream(String.valueOf(state).split(","))
                    .map(word -> DutyState.valueOf(
                            word.strip().toUpperCase(Locale.ROOT).replace('-', '_')))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DutyState.class)));
        } catch (IllegalArgumentException _) {
            throw new Refused(say("duties.refused.state"), "state");
        }
    }

    private Unit owner(UnitDirectory units) {
        return units.byCode(String.valueOf(unit))
                .orElseThrow(() -> new Refused(say("duties.refused.unit", unit), "unit"));
    }

    private Field field(ListRegister lists) {
        return lists.field(String.valueOf(field))
                .orElseThrow(() -> new Refused(say("duties.refused.field", field), "field"));
    }

    private MatterId wanted() {
        if (matter == null || matter < 1) {
            throw new Refused(say("duties.refused.matter"), "matter");
        }
        return new MatterId(matter);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return isGiven(text) ? LocalDate.parse(String.valueOf(text)) : null;
        } catch (DateTimeParseException _) {
            throw new Refused(say("duties.refused.day", text), "from");
        }
    }

    /** The same question for an address, with one part changed; null takes the part away. */
    String with(String part, @Nullable String value) {
        var parts = new LinkedHashMap<String, @Nullable String>();
        parts.put("unit", unit);
        parts.put("field", field);
        parts.put("matter", matter == null ? null : matter.toString());
        parts.put("state", state);
        parts.put("from", from);
        parts.put("to", to);
        parts.put(part, value);
        return query(parts);
    }

    private static String query(Map<String, @Nullable String> parts) {
        return parts.entrySet().stream()
                .filter(part -> isGiven(part.getValue()))
                .map(part -> part.getKey() + "="
                        + URLEncoder.encode(String.valueOf(part.getValue()), StandardCharsets.UTF_8)
                                .replace("%2C", ","))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
