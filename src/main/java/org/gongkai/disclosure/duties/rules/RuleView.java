package org.gongkai.disclosure.duties.rules;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.duties.RuleDesk;
import org.gongkai.disclosure.duties.ledger.RuleChanges;
import org.gongkai.disclosure.duties.reckoning.Rule;
import org.gongkai.foundation.design.Tone;

/**
 * The rules as a table, with what changed.
 *
 * @param codes those that may be changed, code to words
 */
public record RuleView(List<Row> rows, List<String> history, Map<String, String> codes, Map<String, String> units) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /**
     * One version of a rule.
     *
     * @param takeBack code of a version that may still be taken back, or empty
     * @param elsewhere where the rule is kept when it is a time limit of the calendar, or empty
     */
    public record Row(
            String label,
            String amount,
            String from,
            String to,
            String citation,
            boolean assumption,
            Tone tone,
            String state,
            String takeBack,
            String elsewhere) {}

    static RuleView of(RuleDesk desk, LocalDate today) {
        var all = desk.all();
        var codes = new LinkedHashMap<String, String>();
        all.stream().filter(Rule::isKeptHere).forEach(rule -> codes.putIfAbsent(rule.code(), rule.label()));
        var units = new LinkedHashMap<String, String>();
        List.of("WORKING_DAY", "DAY", "MONTH", "PERCENT")
                .forEach(unit -> units.put(unit, say("duties.rule.unit." + unit)));
        return new RuleView(
                all.stream()
                        .map(Rule::code)
                        .distinct()
                        .flatMap(code -> all.reversed().stream()
                                .filter(rule -> rule.code().equals(code)))
                        .map(rule -> row(rule, today))
                        .toList(),
                desk.history().stream().map(RuleView::told).toList(),
                codes,
                units);
    }

    private static Row row(Rule rule, LocalDate today) {
        var to = rule.validTo();
        boolean ahead = rule.validFrom().isAfter(today);
        boolean holds = rule.holdsOn(today);
        return new Row(
                rule.label(),
                rule.words(),
                rule.validFrom().toString(),
                to == null ? "" : to.toString(),
                rule.citation(),
                rule.assumption(),
                holds ? Tone.DONE : ahead ? Tone.TO_COME : Tone.OVER,
                say("duties.rule.state." + (holds ? "HOLDS" : ahead ? "AHEAD" : "OVER")),
                ahead && rule.isKeptHere() ? rule.code() : "",
                rule.isKeptHere() ? "" : "/calendar/rules/" + Rule.LIMIT);
    }

    /** Whether a law says it or this product reads it so. */
    public Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("law", say("duties.rules.law"));
        kinds.put("assumption", say("duties.rules.assumption"));
        return kinds;
    }

    private static String told(RuleChanges.Entry entry) {
        return say(
                "duties.rule.change." + entry.act(),
                MINUTE.format(entry.at()),
                entry.by(),
                say("duties.rule.code." + entry.code()),
                say("duties.rule.amount." + entry.unit(), entry.amount()),
                entry.validFrom().toString(),
                entry.because());
    }
}
