package org.gongkai.disclosure.duties.sections;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.DutyFilter;
import org.gongkai.disclosure.duties.web.DutyWords;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.MatterPageSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether what a matter asks was done, on the matter's page. */
@Component
@Order(50)
class MatterDuties implements MatterPageSection {

    private static final int SHOWN = 6;

    private final Duties duties;
    private final DutyWords words;

    MatterDuties(Duties duties, DutyWords words) {
        this.duties = duties;
        this.words = words;
    }

    @Override
    public String heading(MatterId matter) {
        return say("duties.matter.heading");
    }

    @Override
    public List<Entry> entries(MatterId matter) {
        return words.lines(duties.list(DutyFilter.ALL.under(matter), 0, SHOWN)).stream()
                .map(line -> new Entry(
                        line.href(), line.title(), String.join(" ", line.unit(), line.state(), line.distance())))
                .toList();
    }

    @Override
    public String more(MatterId matter) {
        return duties.count(DutyFilter.ALL.under(matter)) > SHOWN
                ? "/duties/list?from=2000-01-01&state=in-time,late,missing,undated,soon,due&matter=" + matter
                : "";
    }
}
