package org.gongkai.standards.catalogue.adjusting;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Refused;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.drafting.MatterForm;
import org.jspecify.annotations.Nullable;

/**
 * The form for an adjustment.
 *
 * @param kind null while none is chosen
 * @param matter null for a new one or while none is chosen
 * @param controls the columns, where the kind shows them
 * @param entered what was entered, after a refusal
 * @param inForce number of the edition in force; null if there is none
 */
public record AdjustmentForm(
        ListType type,
        @Nullable AdjustmentKind kind,
        @Nullable Matter matter,
        List<MatterForm.Control> controls,
        Map<String, String> entered,
        @Nullable Integer inForce) {

    /** What was entered in a field. */
    public String value(String name) {
        return entered.getOrDefault(name, "");
    }

    /** The kinds for a matter. */
    public List<AdjustmentKind> kinds() {
        return AdjustmentKind.ofMatters();
    }

    /** Its address with this kind. */
    public String href(AdjustmentKind wanted) {
        return "/desk/lists/" + type.code() + "/adjustments/new?kind=" + wanted
                + (matter == null ? "" : "&matter=" + matter.id());
    }

    static Adjustment command(
            String list, AdjustmentKind kind, @Nullable MatterId matter, Map<String, String> entered) {
        return new Adjustment(
                list,
                kind,
                matter,
                kind.showsColumns() ? MatterForm.cells(entered) : Map.of(),
                entered.getOrDefault("subject", ""),
                entered.getOrDefault("reason", ""),
                entered.getOrDefault("adjust-basis", ""),
                day(entered.getOrDefault("effectiveOn", "")));
    }

    private static @Nullable LocalDate day(String entered) {
        try {
            return entered.isBlank() ? null : LocalDate.parse(entered);
        } catch (DateTimeParseException e) {
            throw new Refused(say("catalogue.life.past"), "effectiveOn");
        }
    }
}
