package org.gongkai.foundation.calendar.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The form of a question to the calendar with its answer or what is wrong with it.
 *
 * @param stops a line each
 * @param restarts a line each
 */
public record AskedView(
        String from,
        String amount,
        String unit,
        String stops,
        String restarts,
        String extension,
        @Nullable DeadlineView answer,
        Faults faults,
        LocalDate today) {

    private static final String USUAL = "20";

    AskedView(DeadlineForm form, LocalDate today) {
        this(
                form.from() == null ? today.toString() : form.from(),
                form.amount() == null ? USUAL : form.amount(),
                form.unit() == null
                        ? SpanUnit.WORKING_DAY.name()
                        : SpanUnit.named(form.unit()).map(Enum::name).orElse(form.unit()),
                String.join("\n", DeadlineForm.all(form.stop())),
                String.join("\n", DeadlineForm.all(form.restart())),
                DeadlineForm.words(form.extension()),
                null,
                Faults.none(),
                today);
    }

    /** The answer; the length is that of the rule when one was named. */
    AskedView answered(Asked asked, DeadlineView view) {
        var span = asked.span();
        return new AskedView(
                from,
                Integer.toString(span.amount()),
                span.unit().name(),
                stops,
                restarts,
                extension,
                view,
                faults,
                today);
    }

    AskedView refused(Refused refused) {
        return new AskedView(from, amount, unit, stops, restarts, extension, null, Faults.of(refused), today);
    }

    /** Whether more was asked than from when and how long. */
    public boolean eventful() {
        return !stops.isBlank() || !restarts.isBlank() || !extension.isBlank();
    }

    /** The units by name. */
    public Map<String, String> units() {
        var units = new LinkedHashMap<String, String>();
        for (var each : SpanUnit.values()) {
            units.put(each.name(), each.label());
        }
        return units;
    }
}
