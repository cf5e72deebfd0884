package org.gongkai.disclosure.requests.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.disclosure.requests.Channel;
import org.gongkai.disclosure.requests.asking.ApplicantKind;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.disclosure.requests.asking.Identification;
import org.gongkai.disclosure.requests.asking.Route;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Component;

/** Puts the form of registering together (收件登记表). */
@Component
public class RegisterReading {

    private final UnitDirectory units;
    private final Hands hands;
    private final Clock clock;

    RegisterReading(UnitDirectory units, Hands hands, Clock clock) {
        this.units = units;
        this.hands = hands;
        this.clock = clock;
    }

    /** The form and its choices. */
    public record View(
            ApplyForm form,
            RegisterForm way,
            Faults faults,
            Map<String, String> channels,
            Map<String, String> bodies,
            Map<String, String> kinds,
            Map<String, String> papers,
            Map<String, String> routes) {

        public String value(@org.jspecify.annotations.Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    RegisterForm beginning() {
        var today = LocalDate.now(clock).toString();
        return new RegisterForm(Channel.IN_PERSON.name(), today, today, null, null);
    }

    View view(ApplyForm form, RegisterForm way, Faults faults, Actor actor) {
        var bodies = new LinkedHashMap<String, String>();
        units.all().stream()
                .filter(unit -> Hands.isAddressable(unit) && hands.registers(actor, unit.id()))
                .forEach(unit -> bodies.put(unit.code(), unit.name()));
        var channels = new LinkedHashMap<String, String>();
        Arrays.stream(Channel.values())
                .filter(Channel::isRegisteredByStaff)
                .forEach(channel -> channels.put(channel.name(), channel.label()));
        return new View(
                form,
                way,
                faults,
                channels,
                bodies,
                ActFields.labels(ApplicantKind.values(), ApplicantKind::label),
                ActFields.labels(Identification.values(), Identification::label),
                ActFields.labels(Route.values(), Route::label));
    }
}
