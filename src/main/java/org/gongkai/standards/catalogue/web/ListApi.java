package org.gongkai.standards.catalogue.web;

import java.util.List;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.MatterFilter;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists, matters and fields for machines. */
@RestController
@RequestMapping("/api/v1")
class ListApi {
    private static final int MOST = 1_000;

    private final ListRegister register;
    private final UnitDirectory units;

    ListApi(ListRegister register, UnitDirectory units) {
        this.register = register;
        this.units = units;
    }

    @GetMapping("/lists")
    List<ListView> lists() {
        var counts = register.counts();
        return register.listTypes().stream()
                .map(type -> ListView.of(type, counts.list(type.code()), register))
                .toList();
    }

    @GetMapping("/fields")
    List<FieldView> fields() {
        var counts = register.counts();
        return register.allFields().stream()
                .map(field -> FieldView.of(field, counts.field(field.slug())))
                .toList();
    }

    @GetMapping("/matters")
    MattersView matters(
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        var filter = new MatterFilter(
                list,
                field == null ? List.of() : List.of(slug(field)),
                unit == null ? null : unit(unit),
                q,
                List.of(),
                List.of(),
                List.of(),
                MatterFilter.Order.LIST,
                null);
        var found = register.matters(filter, page, Math.min(size, MOST));
        return new MattersView(
                found.total(),
                found.page(),
                found.size(),
                found.matters().stream().map(MatterView::of).toList());
    }

    @GetMapping("/matters/{id}")
    MatterView matter(@PathVariable long id) {
        return register.matter(id > 0 ? new MatterId(id) : missing())
                .map(MatterView::of)
                .orElseThrow(NotFound::new);
    }

    private static MatterId missing() {
        throw new NotFound();
    }

    /** A field is asked for by its address or its name. */
    private String slug(String field) {
        return register.allFields().stream()
                .filter(known -> known.name().equals(field))
                .map(Field::slug)
                .findFirst()
                .orElse(field);
    }

    private UnitId unit(String code) {
        return units.byCode(code).map(Unit::id).orElseThrow(NotFound::new);
    }

    record MattersView(long total, int page, int size, List<MatterView> matters) {}

    record ListView(
            String code,
            String name,
            String summary,
            long matters,
            @Nullable Integer edition,
            @Nullable String effectiveOn,
            boolean reconstruction,
            List<ListType.Column> columns) {
        static ListView of(ListType type, long matters, ListRegister register) {
            var edition = register.inForce(type.code());
            return new ListView(
                    type.code(),
                    type.name(),
                    type.summary(),
                    matters,
                    edition.map(found -> found.number()).orElse(null),
                    edition.map(found -> String.valueOf(found.effectiveOn())).orElse(null),
                    type.reconstruction(),
                    type.columns());
        }
    }

    record FieldView(
            String slug,
            String name,
            long matters,
            List<Field.Seat> sets,
            List<String> successors,
            List<String> predecessors) {
        static FieldView of(Field field, long matters) {
            return new FieldView(
                    field.slug(), field.name(), matters, field.seats(), field.successors(), field.predecessors());
        }
    }
}
