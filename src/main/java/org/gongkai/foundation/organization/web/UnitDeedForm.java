package org.gongkai.foundation.organization.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitKind;
import org.gongkai.foundation.organization.UnitLevel;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form about a unit as the page shows it.
 *
 * @param action where it is sent
 * @param back where giving up leads
 * @param rows how many successors can be chosen
 */
public record UnitDeedForm(
        UnitDeed deed,
        String action,
        String back,
        UnitForm entered,
        Map<String, String> kinds,
        Map<String, String> parents,
        Map<String, String> successors,
        List<String> rows) {

    static ModelAndView establishing(UnitForm form, Faults faults, UnitDirectory directory) {
        var head = Head.titled(say("organization.deed.title.establishment"))
                .under(say("organization.desk.title"), "/desk/units");
        var page = new UnitDeedForm(
                UnitDeed.ESTABLISHMENT,
                "/desk/units/establishment",
                "/desk/units",
                form,
                kindWords(),
                units(directory, UnitDeedForm::mayBeParent),
                Map.of(),
                List.of());
        return view(head, page, faults);
    }

    static ModelAndView about(Unit unit, UnitDeed deed, UnitForm form, Faults faults, UnitDirectory directory) {
        var address = "/desk/units/" + unit.code();
        var head = Head.titled(say("organization.deed.title." + deed.path(), unit.shortName()))
                .under(say("organization.desk.title"), "/desk/units")
                .under(unit.shortName(), address);
        var page = new UnitDeedForm(
                deed,
                address + "/" + deed.path(),
                address,
                form,
                kindWords(),
                units(directory, other -> !other.id().equals(unit.id()) && mayBeParent(other)),
                units(directory, other -> !other.id().equals(unit.id()) && other.level() == unit.level()),
                chosen(form, deed));
        return view(head, page, faults);
    }

    /** Words under the heading: what the change means and does. */
    public String explanation() {
        return say("organization.deed.explanation." + deed.path());
    }

    private static ModelAndView view(Head head, UnitDeedForm form, Faults faults) {
        return new ModelAndView(
                "foundation/organization/web/deed", Map.of("head", head, "form", form, "faults", faults));
    }

    private static boolean mayBeParent(Unit unit) {
        return unit.level() != UnitLevel.VILLAGE_AND_COMMUNITY;
    }

    private static List<String> chosen(UnitForm form, UnitDeed deed) {
        int rows = deed == UnitDeed.DIVISION ? 4 : 1;
        var values = new String[rows];
        Arrays.setAll(
                values,
                i -> i < form.successors().size() ? form.successors().get(i).toString() : "");
        return List.of(values);
    }

    private static Map<String, String> kindWords() {
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(UnitKind.values()).forEach(kind -> kinds.put(kind.name(), say("organization.kind." + kind)));
        return kinds;
    }

    private static Map<String, String> units(UnitDirectory directory, Predicate<Unit> wanted) {
        var units = new LinkedHashMap<String, String>();
        directory.all().stream()
                .filter(wanted)
                .forEach(unit -> units.put(unit.id().toString(), unit.name()));
        return units;
    }
}
