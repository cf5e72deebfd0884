package org.gongkai.disclosure.publishing.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionState;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a list of the desk shows (筛选).
 *
 * @param state null for everything under way
 */
record DeskFilter(
        Stage stage, @Nullable DocumentKind kind, @Nullable Long unit, String words) {

    /** Groups of states as people speak of them. */
    enum Stage {
        OPEN(List.of(
                "DRAFT", "FIRST_REVIEW", "SECOND_REVIEW", "SECRECY_REVIEW", "FINAL_REVIEW", "APPROVED", "SCHEDULED")),
        DRAFT(List.of("DRAFT")),
        REVIEW(List.of("FIRST_REVIEW", "SECOND_REVIEW", "SECRECY_REVIEW", "FINAL_REVIEW")),
        APPROVED(List.of("APPROVED")),
        SCHEDULED(List.of("SCHEDULED")),
        PUBLISHED(List.of("PUBLISHED", "SUPERSEDED")),
        WITHDRAWN(List.of("WITHDRAWN")),
        ALL(List.of());

        private final List<String> states;

        Stage(List<String> states) {
            this.states = states;
        }
    }

    static DeskFilter of(@Nullable String stage, @Nullable String kind, @Nullable Long unit, @Nullable String words) {
        return new DeskFilter(
                known(Stage.class, stage) == null ? Stage.OPEN : Stage.valueOf(String.valueOf(stage)),
                known(DocumentKind.class, kind),
                unit,
                words == null ? "" : words.strip());
    }

    private static <E extends Enum<E>> @Nullable E known(Class<E> type, @Nullable String name) {
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(name)) return value;
        }
        return null;
    }

    String condition() {
        var condition = new StringBuilder(
                stage == Stage.ALL
                        ? "e.state <> 'DISCARDED' and e.number = (select max(number) from publishing_edition where document_id = e.document_id and state <> 'DISCARDED')"
                        : "e.state in (:states)");
        if (stage == Stage.WITHDRAWN) {
            condition.append(
                    " and e.number = (select max(number) from publishing_edition where document_id = e.document_id)");
        }
        if (kind != null) condition.append(" and d.kind = :kind");
        if (unit != null) condition.append(" and d.unit_id = :unit");
        if (!words.isEmpty())
            condition.append(
                    " and (e.title ilike :words or e.document_number ilike :words or d.index_number ilike :words)");
        return condition.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (stage != Stage.ALL) parameters.put("states", stage.states);
        if (kind != null) parameters.put("kind", kind.name());
        if (unit != null) parameters.put("unit", unit);
        if (!words.isEmpty()) {
            parameters.put(
                    "words",
                    "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        }
        return parameters;
    }

    /** Whether an edition in this state would be listed. */
    boolean shows(EditionState state) {
        return stage == Stage.ALL || stage.states.contains(state.name());
    }
}
