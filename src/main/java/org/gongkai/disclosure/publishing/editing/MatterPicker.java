package org.gongkai.disclosure.publishing.editing;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the matters (事项) that a document fulfils. */
@Component
class MatterPicker {

    private static final int OFFERED = 12;

    private final ListRegister register;

    MatterPicker(ListRegister register) {
        this.register = register;
    }

    List<EditView.MatterChoice> chosen(Collection<MatterId> ids) {
        var known = register.matters(ids);
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(this::choice)
                .toList();
    }

    List<EditView.MatterChoice> find(String words, @Nullable UnitId unit) {
        return register.suggest(words, unit, OFFERED).stream().map(this::choice).toList();
    }

    /** The matter in force of a number that came with an address; empty for anything else. */
    Optional<Matter> named(@Nullable Long number) {
        return number == null || number < 1
                ? Optional.empty()
                : register.matter(new MatterId(number)).filter(Matter::inForce);
    }

    private EditView.MatterChoice choice(Matter matter) {
        var list = register.listType(matter.listCode()).map(ListType::name).orElse(matter.listCode());
        return new EditView.MatterChoice(matter.id().toString(), matter.title(), list);
    }
}
