package org.gongkai.foundation.identity.door;

import java.util.Optional;
import org.gongkai.foundation.design.VisitorSource;
import org.gongkai.foundation.identity.CurrentActor;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Component;

/** Names the signed-in person on every page. */
@Component
class SignedInVisitor implements VisitorSource {

    private final CurrentActor current;
    private final UnitDirectory units;

    SignedInVisitor(CurrentActor current, UnitDirectory units) {
        this.current = current;
        this.units = units;
    }

    @Override
    public Optional<Visitor> current() {
        return current.find()
                .map(actor -> new Visitor(
                        actor.name(),
                        Optional.ofNullable(actor.unit())
                                .flatMap(units::find)
                                .map(Unit::shortName)
                                .orElse("")));
    }
}
