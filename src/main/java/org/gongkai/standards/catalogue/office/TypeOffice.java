package org.gongkai.standards.catalogue.office;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.register.ListTypes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the openness office changes names, columns and rules of a type of list (清单类型). */
@Component
public class TypeOffice {
    private static final String BAR = "|";

    private final ListTypes types;
    private final Rights rights;
    private final AccessLedger ledger;
    private final ApplicationEventPublisher events;

    TypeOffice(ListTypes types, Rights rights, AccessLedger ledger, ApplicationEventPublisher events) {
        this.types = types;
        this.rights = rights;
        this.ledger = ledger;
        this.events = events;
    }

    @Transactional
    public void change(ListType changed, Actor actor) {
        rights.mustDecide(actor);
        if (changed.name().isBlank() || changed.shortName().isBlank()) {
            throw new Refused(say("catalogue.refused.name"), "name");
        }
        if (!types.change(changed)) {
            throw new Refused(say("catalogue.refused.changed"));
        }
        ledger.note(actor, "LIST_TYPE_CHANGED", changed.code(), changed.name());
        events.publishEvent(new ListType.Changed(changed.code()));
    }

    /** Columns as lines of text, for a form. */
    public static String written(List<ListType.Column> columns) {
        return columns.stream()
                .map(column -> String.join(
                        " " + BAR + " ",
                        column.key(),
                        column.label(),
                        column.group(),
                        column.type().name(),
                        column.required() ? say("catalogue.type.required") : ""))
                .collect(Collectors.joining("\n"));
    }

    /** Columns from lines of text. */
    public static List<ListType.Column> columns(String text) {
        var columns = new ArrayList<ListType.Column>();
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            var parts = Arrays.stream(lines.get(i).split("[|｜]", -1))
                    .map(String::strip)
                    .toList();
            if (parts.size() < 4
                    || !parts.getFirst().matches("[a-z][a-z0-9_]{1,39}")
                    || parts.get(1).isEmpty()) {
                throw new Refused(say("catalogue.refused.columns", i + 1), "columns");
            }
            columns.add(new ListType.Column(
                    parts.get(0),
                    parts.get(1),
                    parts.get(2),
                    type(parts.get(3), i + 1),
                    parts.size() > 4 && !parts.get(4).isEmpty()));
        }
        return columns;
    }

    private static ListType.ColumnType type(String name, int line) {
        return Arrays.stream(ListType.ColumnType.values())
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new Refused(say("catalogue.refused.columns", line), "columns"));
    }
}
