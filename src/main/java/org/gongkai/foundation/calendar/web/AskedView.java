package org.gongkai.foundation.calendar.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/** The form of a question to the calendar with its answer or what is wrong with it. */
public record AskedView(
        String from, String amount, String unit, @Nullable DeadlineView answer, Faults faults) {

    private static final String USUAL = "20";

    AskedView(DeadlineForm form, LocalDate today) {
        this(
                form.from() == null ? today.toString() : form.from(),
                form.amount() == null ? USUAL : form.amount(),
                form.unit() == null
                        ? SpanUnit.WORKING_DAY.name()
                        : SpanUnit.named(form.unit()).map(Enum::name).orElse(form.unit()),
                null,
                Faults.none());
    }

    AskedView answered(DeadlineView view) {
        return new AskedView(from, amount, unit, view, faults);
    }

    AskedView refused(Refused refused) {
        return new AskedView(from, amount, unit, null, Faults.of(refused));
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
