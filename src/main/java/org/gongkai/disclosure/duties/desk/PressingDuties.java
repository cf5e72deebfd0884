package org.gongkai.disclosure.duties.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.Duty;
import org.gongkai.disclosure.duties.DutyFilter;
import org.gongkai.disclosure.duties.DutyState;
import org.gongkai.disclosure.duties.web.DutyLine;
import org.gongkai.disclosure.duties.web.DutyWords;
import org.gongkai.disclosure.publishing.PressingWork;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.stereotype.Component;

/** What the unit of a clerk or leader owes, first thing on their desk (逾期和快到期的公开义务). */
@Component
class PressingDuties implements PressingWork {

    private static final int SHOWN = 5;

    private final Duties duties;
    private final DutyWords words;
    private final DutyRuler ruler;

    PressingDuties(Duties duties, DutyWords words, DutyRuler ruler) {
        this.duties = duties;
        this.words = words;
        this.ruler = ruler;
    }

    @Override
    public Pressing of(Actor actor) {
        var unit = actor.unit();
        if (unit == null || !actor.has(Role.CLERK, unit) && !actor.has(Role.UNIT_LEADER, unit)) {
            return new Pressing(List.of(), Map.of(), List.of());
        }
        var sentences = new ArrayList<String>();
        var groups = new ArrayList<Group>();
        add(unit, DutyState.MISSING, "missing", sentences, groups);
        add(unit, DutyState.SOON, "soon", sentences, groups);
        return new Pressing(sentences, ruler.due(unit), groups);
    }

    private void add(UnitId unit, DutyState state, String name, List<String> sentences, List<Group> groups) {
        var filter = DutyFilter.ALL.of(unit).standing(Set.of(state));
        long count = duties.count(filter);
        if (count == 0) {
            return;
        }
        var found = duties.list(filter, 0, SHOWN);
        var lines = words.lines(found);
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < found.size(); i++) {
            tasks.add(task(found.get(i), lines.get(i)));
        }
        sentences.add(say("duties.desk.sentence." + name, count));
        groups.add(new Group(
                "duties-" + name,
                say("duties.desk.pressing." + name),
                count > SHOWN ? say("duties.desk.count.first", count, SHOWN) : say("duties.desk.count", count),
                tasks));
    }

    private static Task task(Duty duty, DutyLine line) {
        boolean missing = duty.state() == DutyState.MISSING;
        var why = say("duties.desk.due.on", line.due()) + line.why();
        return new Task(
                line.tone(),
                line.distance(),
                line.title(),
                line.href(),
                missing && line.explanation().isEmpty() ? say("duties.desk.unexplained", why) : why,
                say("duties.desk.write"),
                "/desk/documents/new?matter=" + duty.matter(),
                missing);
    }
}
