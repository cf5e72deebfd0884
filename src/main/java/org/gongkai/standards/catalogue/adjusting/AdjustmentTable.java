package org.gongkai.standards.catalogue.adjusting;

import static org.gongkai.foundation.design.Speech.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.drafting.MatterForm;
import org.gongkai.standards.catalogue.office.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the form for an adjustment and takes it. */
@Component
class AdjustmentTable {
    private final ListRegister register;
    private final AdjustmentOffice office;
    private final Rights rights;

    AdjustmentTable(ListRegister register, AdjustmentOffice office, Rights rights) {
        this.register = register;
        this.office = office;
        this.rights = rights;
    }

    AdjustmentForm form(String code, Map<String, String> entered, Map<String, String> asked, Actor actor) {
        var type = type(code);
        rights.mustPrepare(actor, type);
        var kind = AdjustmentKind.named(asked.getOrDefault("kind", "")).orElse(null);
        var id = matter(asked);
        var matter = id == null ? null : register.matter(id).orElseThrow(NotFound::new);
        var controls = controls(type, kind, matter);
        return new AdjustmentForm(
                type,
                kind != null && (matter != null || kind == AdjustmentKind.ADDED) ? kind : null,
                matter,
                entered.isEmpty() ? controls : MatterForm.with(controls, entered),
                entered,
                register.inForce(code).map(CatalogueEdition::number).orElse(null));
    }

    int draft(String code, Map<String, String> entered, Actor actor) {
        var kind = AdjustmentKind.named(entered.getOrDefault("kind", ""))
                .orElseThrow(() -> new Refused(say("catalogue.adjust.refused.matter")));
        var command = AdjustmentForm.command(code, kind, matter(entered), entered);
        return office.draft(type(code), command, actor).number();
    }

    private List<MatterForm.Control> controls(ListType type, @Nullable AdjustmentKind kind, @Nullable Matter matter) {
        if (kind == null || !kind.showsColumns()) {
            return List.of();
        }
        var fields = new LinkedHashMap<String, String>();
        register.allFields().forEach(field -> fields.put(field.name(), field.name()));
        return matter == null ? MatterForm.blank(type, fields) : MatterForm.controls(type, matter, fields);
    }

    private static @Nullable MatterId matter(Map<String, String> asked) {
        var id = asked.getOrDefault("matter", "");
        return id.matches("[1-9][0-9]{0,17}") ? new MatterId(Long.parseLong(id)) : null;
    }

    private ListType type(String code) {
        return register.listType(code).orElseThrow(() -> new NotFound(say("catalogue.list.unknown")));
    }
}
