package org.gongkai.standards.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A matter (事项): what must be published or done, on which basis, within which time, where, for whom. The identity is
 * permanent; the content is that of one edition of its list.
 *
 * @param inForce whether the edition is the one in force; false for a matter that was taken off the list
 * @param field the field it belongs to; null if none or unknown
 * @param fieldName the name of the field as the list gives it, empty if none
 * @param sequence the number in the list as printed, leading zeros kept
 * @param code the code of the matter (职权编码, 实施编码), empty if none
 * @param values cells of the columns that only this type of list has, by column key
 * @param extra cells of columns nobody knew, by heading
 * @param raw the original words of the cells that were interpreted, by column key
 */
public record Matter(
        MatterId id,
        String listCode,
        long editionId,
        int editionNumber,
        boolean inForce,
        int position,
        @Nullable FieldId field,
        String fieldName,
        String sequence,
        String code,
        String level1,
        String level2,
        String level3,
        List<String> elements,
        List<Basis> bases,
        List<TimeLimit> limits,
        List<Subject> subjects,
        List<Outlet> outlets,
        @Nullable Audience audience,
        String audienceNote,
        @Nullable Mode mode,
        List<Tier> tiers,
        Map<String, String> values,
        Map<String, String> extra,
        Map<String, String> raw) {

    /** The matter's own name: the deepest level. */
    public String name() {
        return Stream.of(level3, level2, level1)
                .filter(level -> !level.isBlank())
                .findFirst()
                .orElse(code);
    }

    /** The levels above its name, from the top, without repetition of the name. */
    public List<String> path() {
        return Stream.of(level1, level2, level3)
                .filter(level -> !level.isBlank())
                .distinct()
                .filter(level -> !level.equals(name()))
                .toList();
    }

    /** A name that can stand alone: "最低生活保障办事指南" is "最低生活保障 · 办事指南". */
    public String title() {
        return path().isEmpty() ? name() : String.join("·", path()) + "·" + name();
    }

    /** Its public address. */
    public String path(String prefix) {
        return prefix + "/matters/" + id;
    }
}
