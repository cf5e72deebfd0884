package org.gongkai.standards.catalogue.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.MatterFilter;
import org.gongkai.standards.catalogue.MatterPage;
import org.gongkai.standards.catalogue.comparing.ChangeFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages of lists show. */
@Component
@Transactional(readOnly = true)
class ListRoom {
    private static final int ROWS = 50;

    private final ListRegister register;
    private final ListFacets facets;
    private final ChangeFigures figures;
    private final UnitDirectory units;

    ListRoom(ListRegister register, ListFacets facets, ChangeFigures figures, UnitDirectory units) {
        this.register = register;
        this.facets = facets;
        this.figures = figures;
        this.units = units;
    }

    List<ListPage.ListDoor> doors(String current) {
        var counts = register.counts();
        return register.listTypes().stream()
                .map(type -> new ListPage.ListDoor(
                        type.code(),
                        type.name(),
                        type.summary(),
                        counts.list(type.code()),
                        type.code().equals(current),
                        register.inForce(type.code()).orElse(null)))
                .toList();
    }

    ListPage page(String code, ListQuery query) {
        var type = register.listType(code).orElseThrow(() -> new NotFound(say("catalogue.list.unknown")));
        var unit = unit(query);
        var unitId = unit == null ? null : unit.id();
        var found = matters(code, query, unitId, ROWS);
        return new ListPage(
                type,
                register.inForce(code).orElse(null),
                register.inForce(code).flatMap(figures::of).orElse(null),
                doors(code),
                facets.of(code, query, unitId),
                query.others(),
                MatterTable.of(type, found.matters(), query.order() == MatterFilter.Order.LIST),
                new Paging(query.pageNumber(), ROWS, found.total(), "/lists/" + code + query.all() + "page="),
                found.total(),
                register.counts().list(code),
                query.all(),
                query.words(),
                unit == null ? "" : unit.shortName(),
                query.order().name());
    }

    MatterPage matters(String code, ListQuery query, @Nullable UnitId unit, int rows) {
        return register.matters(query.filter(code, unit), query.pageNumber(), rows);
    }

    @Nullable
    Unit unit(ListQuery query) {
        var asked = query.unit();
        return asked == null || asked.isBlank()
                ? null
                : units.byCode(asked).orElseThrow(() -> new NotFound(say("catalogue.unit.unknown", asked)));
    }
}
