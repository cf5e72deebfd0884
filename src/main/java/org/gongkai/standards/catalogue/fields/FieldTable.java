package org.gongkai.standards.catalogue.fields;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.office.FieldOffice;
import org.gongkai.standards.catalogue.register.FieldSets;
import org.springframework.stereotype.Component;

/** Puts together the forms for fields and reads what was entered. */
@Component
class FieldTable {
    private final ListRegister register;
    private final FieldSets sets;
    private final FieldOffice office;

    FieldTable(ListRegister register, FieldSets sets, FieldOffice office) {
        this.register = register;
        this.sets = sets;
        this.office = office;
    }

    FieldsPage page() {
        var fields = register.allFields();
        var names = new LinkedHashMap<String, String>();
        fields.forEach(field -> names.put(field.slug(), field.name()));
        var known = new LinkedHashMap<String, String>();
        sets.all().forEach(set -> known.put(set.code(), set.name()));
        return new FieldsPage(fields, known, sets.current(), names);
    }

    FieldForm form(String slug) {
        if (slug.equals("new")) {
            return new FieldForm("", "", "", "", seats(set -> ""), "");
        }
        var field = register.field(slug).orElseThrow(() -> new NotFound(say("catalogue.field.unknown")));
        var names = page().names();
        return new FieldForm(
                slug,
                field.name(),
                field.summary(),
                Integer.toString(field.version()),
                seats(set -> field.seat(set)
                        .map(seat -> Integer.toString(seat.number()))
                        .orElse("")),
                field.successors().stream().map(names::get).collect(Collectors.joining("\n")));
    }

    /** The form with what was entered, after a refusal. */
    FieldForm form(Map<String, String> entered) {
        return new FieldForm(
                entered.getOrDefault("slug", ""),
                entered.getOrDefault("name", ""),
                entered.getOrDefault("summary", ""),
                entered.getOrDefault("seen", ""),
                seats(set -> entered.getOrDefault("number." + set, "")),
                entered.getOrDefault("successors", ""));
    }

    void keep(Map<String, String> entered, Actor actor) {
        var form = form(entered);
        var numbers = new LinkedHashMap<String, Integer>();
        for (var seat : form.seats()) {
            if (!seat.number().isBlank()) {
                if (!seat.number().strip().matches("\\d{1,3}")) {
                    throw new Refused(say("catalogue.field.notnumber"), "number." + seat.set());
                }
                numbers.put(seat.set(), Integer.valueOf(seat.number().strip()));
            }
        }
        office.keep(
                new FieldOffice.Draft(
                        form.slug().strip(),
                        form.name(),
                        form.summary(),
                        form.isNew() ? null : Integer.valueOf(form.seen()),
                        numbers,
                        successors(form.successors())),
                actor);
    }

    void workWith(String set, Actor actor) {
        if (sets.all().stream().anyMatch(known -> known.code().equals(set))) {
            office.workWith(set, actor);
        }
    }

    private List<String> successors(String names) {
        var slugs = register.allFields().stream().collect(Collectors.toMap(Field::name, Field::slug));
        var successors = new ArrayList<String>();
        for (var name :
                names.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            if (!slugs.containsKey(name)) {
                throw new Refused(say("catalogue.field.unknownname", name), "successors");
            }
            successors.add(slugs.get(name));
        }
        return successors;
    }

    private List<FieldForm.Seat> seats(Function<String, String> number) {
        return sets.all().stream()
                .map(set -> new FieldForm.Seat(set.code(), set.name(), number.apply(set.code())))
                .toList();
    }
}
