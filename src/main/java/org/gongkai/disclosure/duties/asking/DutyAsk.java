package org.gongkai.disclosure.duties.asking;

import static org.gongkai.foundation.design.Speech.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
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
 * @param period recent, quarter, this-year, last-year or free; with neither a period nor days, recent
 * @param from first day, as 2026-01-01, when the period is free
 */
public record DutyAsk(
        @Nullable String unit,
        @Nullable String field,
        @Nullable Long matter,
        @Nullable String state,
        @Nullable String period,
        @Nullable String from,
        @Nullable String to,
        @Nullable Integer page) {

    /** A question of nothing but a stretch of time, as the pages of units and fields get it. */
    public static DutyAsk within(Map<String, String> asked) {
        return new DutyAsk(null, null, null, null, asked.get("period"), asked.get("from"), asked.get("to"), null);
    }

    public DutyAsk ofUnit(String code) {
        return new DutyAsk(code, field, matter, state, period, from, to, page);
    }

    public DutyAsk ofField(String slug) {
        return new DutyAsk(unit, slug, matter, state, period, from, to, page);
    }

    /**
     * The filter these words ask for.
     *
     * @throws Refused when a word is not understood: which one, and what is allowed
     */
    public DutyFilter filter(Duties duties, UnitDirectory units, ListRegister lists) {
        return filter(states(), duties, units, lists);
    }

    /** The same for these states, whatever the address says of them. */
    public DutyFilter filter(Set<DutyState> states, Duties duties, UnitDirectory units, ListRegister lists) {
        return within(duties, states)
                .of(isGiven(unit) ? owner(units).id() : null)
                .in(isGiven(field) ? field(lists).id() : null)
                .under(matter == null ? null : wanted());
    }

    private DutyFilter within(Duties duties, Set<DutyState> states) {
        var recent = duties.recent().standing(states);
        var stretch = stretch();
        if (stretch == Stretch.FREE) {
            var first = day(from, "from");
            var last = day(to, "to");
            if (first != null && last != null && last.isBefore(first)) {
                throw new Refused(say("duties.refused.days"), "to");
            }
            return recent.between(first, last);
        }
        // what still has time belongs to days to come
        boolean ahead = !Collections.disjoint(states, DutyState.ahead());
        return stretch.days(duties.today())
                .map(days -> recent.between(days.from(), days.to()))
                .orElseGet(() -> recent.between(recent.from(), ahead ? null : recent.to()));
    }

    /** What stretch of time is asked for. */
    public Stretch stretch() {
        if (!isGiven(period)) {
            return isGiven(from) || isGiven(to) ? Stretch.FREE : Stretch.RECENT;
        }
        return Stretch.named(String.valueOf(period))
                .orElseThrow(() -> new Refused(say("duties.refused.period"), "period"));
    }

    /** The page asked for, counted from 1. */
    public int number() {
        return page == null || page < 1 ? 1 : page;
    }

    /** The states that are named; all that was owed when none is. */
    public Set<DutyState> states() {
        return states(DutyState.owed());
    }

    /** The states that are named, else these. */
    public Set<DutyState> states(Set<DutyState> usual) {
        if (!isGiven(state)) {
            return usual;
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

    private static @Nullable LocalDate day(@Nullable String text, String part) {
        try {
            return isGiven(text) ? LocalDate.parse(String.valueOf(text).strip()) : null;
        } catch (DateTimeParseException _) {
            throw new Refused(say("duties.refused.day", text), part);
        }
    }

    /** The same question for an address, with one part changed; null takes the part away. */
    public String with(String part, @Nullable String value) {
        var parts = parts();
        parts.put(part, value);
        return query(parts);
    }

    /** Only what this question says of time, for the address of another page; empty when that is nothing. */
    public String overTime() {
        var parts = new LinkedHashMap<String, @Nullable String>();
        var all = parts();
        for (var kept : new String[] {"period", "from", "to"}) {
            parts.put(kept, all.get(kept));
        }
        var query = query(parts);
        return query.equals("?") ? "" : query;
    }

    private Map<String, @Nullable String> parts() {
        var parts = new LinkedHashMap<String, @Nullable String>();
        parts.put("unit", unit);
        parts.put("field", field);
        parts.put("matter", matter == null ? null : matter.toString());
        parts.put("state", state);
        boolean free = stretch() == Stretch.FREE;
        parts.put(
                "period", free || stretch() == Stretch.RECENT ? null : stretch().word());
        parts.put("from", free ? from : null);
        parts.put("to", free ? to : null);
        return parts;
    }

    /** What a form must send along so that the question stays the same but for its time. */
    Map<String, String> besidesTime() {
        var kept = new LinkedHashMap<String, String>();
        parts().forEach((part, value) -> {
            if (isGiven(value) && !part.equals("period") && !part.equals("from") && !part.equals("to")) {
                kept.put(part, String.valueOf(value));
            }
        });
        return kept;
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
