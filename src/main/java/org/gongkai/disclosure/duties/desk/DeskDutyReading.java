package org.gongkai.disclosure.duties.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.Duty;
import org.gongkai.disclosure.duties.DutyFilter;
import org.gongkai.disclosure.duties.DutyState;
import org.gongkai.disclosure.duties.ExplanationDesk;
import org.gongkai.disclosure.duties.web.DutyWords;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.MatterFilter;
import org.gongkai.standards.catalogue.Mode;
import org.springframework.stereotype.Component;

/** Reads for a desk what its units still owe (欠着的公开义务). */
@Component
class DeskDutyReading {

    private static final int SHOWN = 50;
    private static final int MATTERS = 1000;

    private final Duties duties;
    private final DutyWords words;
    private final UnitDirectory units;
    private final ListRegister lists;
    private final DutyRuler ruler;

    DeskDutyReading(Duties duties, DutyWords words, UnitDirectory units, ListRegister lists, DutyRuler ruler) {
        this.ruler = ruler;
        this.duties = duties;
        this.words = words;
        this.units = units;
        this.lists = lists;
    }

    DeskDuties of(Actor actor, NoteForm form, Faults faults) {
        var chosen = chosen(actor, form);
        var groups = new ArrayList<DeskDuties.Group>();
        group("missing", DutyState.MISSING, chosen, groups);
        group("soon", DutyState.SOON, chosen, groups);
        group("due", DutyState.DUE, chosen, groups);
        var due = ruler.due(chosen.id());
        return new DeskDuties(
                sentence(chosen),
                ruler.days(due),
                ruler.summary(due),
                groups,
                choices(actor),
                chosen.code(),
                matters(chosen),
                form,
                faults);
    }

    /** 逾期 2 件，今天到期 1 件，随后五个工作日还有 3 件。 */
    private String sentence(Unit unit) {
        var own = DutyFilter.ALL.of(unit.id());
        long missing = duties.count(own.standing(Set.of(DutyState.MISSING)));
        long today = ruler.due(unit.id()).getOrDefault(duties.today(), 0L);
        long soon = duties.count(own.standing(Set.of(DutyState.SOON)));
        return missing + soon == 0
                ? say("duties.desk.sentence.none")
                : say("duties.desk.sentence", missing, today, Math.max(0, soon - today));
    }

    /** How many are missing or near their last day. */
    long pressing(Actor actor) {
        var unit = actor.unit();
        return unit == null
                ? 0
                : duties.count(DutyFilter.ALL.of(unit).standing(Set.of(DutyState.MISSING, DutyState.SOON)));
    }

    Unit unit(Actor actor, NoteForm form) {
        return chosen(actor, form);
    }

    private void group(String id, DutyState state, Unit unit, List<DeskDuties.Group> groups) {
        var filter = DutyFilter.ALL.of(unit.id()).standing(Set.of(state));
        var found = duties.list(filter, 0, SHOWN);
        if (found.isEmpty()) {
            return;
        }
        var lines = words.lines(found);
        var rows = new ArrayList<DeskDuties.Row>();
        for (int i = 0; i < found.size(); i++) {
            var duty = found.get(i);
            rows.add(new DeskDuties.Row(
                    lines.get(i),
                    lines.get(i).distance(),
                    "/desk/documents/new?matter=" + duty.matter(),
                    ExplanationDesk.isExplainable(duty) ? "/desk/duties/" + duty.id() + "/explanation" : "",
                    words.counting(duty),
                    drop(duty)));
        }
        groups.add(new DeskDuties.Group(
                id, say("duties.desk." + id), say("duties.desk.count", duties.count(filter)), rows));
    }

    private static String drop(Duty duty) {
        return duty.occasion().isPresent() ? "/desk/duties/" + duty.id() + "/dropping" : "";
    }

    private Unit chosen(Actor actor, NoteForm form) {
        var wanted = Objects.requireNonNullElse(form.unit(), "");
        var choices = choices(actor);
        var code = choices.containsKey(wanted)
                ? wanted
                : choices.keySet().stream().findFirst().orElse("");
        return units.byCode(code).orElseThrow(() -> new Refused(say("duties.refused.unit.foreign"), "unit"));
    }

    /** The own unit first. */
    private Map<String, String> choices(Actor actor) {
        var choices = new LinkedHashMap<String, String>();
        if (actor.unit() != null) {
            units.find(actor.unit()).ifPresent(unit -> choices.put(unit.code(), unit.name()));
        }
        units.all().stream()
                .filter(unit -> actor.sees(unit.id()))
                .forEach(unit -> choices.putIfAbsent(unit.code(), unit.name()));
        return choices;
    }

    private Map<String, String> matters(Unit unit) {
        var titles = new LinkedHashMap<String, String>();
        lists.matters(MatterFilter.ofUnit(unit.id()), 1, MATTERS).matters().stream()
                .filter(matter -> !matter.limits().isEmpty() && matter.mode() != Mode.ON_REQUEST)
                .forEach(matter -> titles.put(matter.id().toString(), matter.title()));
        return titles;
    }
}
