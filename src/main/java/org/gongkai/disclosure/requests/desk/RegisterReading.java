package org.gongkai.disclosure.requests.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.disclosure.requests.Channel;
import org.gongkai.disclosure.requests.acting.ActFields;
import org.gongkai.disclosure.requests.asking.ApplicantKind;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.disclosure.requests.asking.Identification;
import org.gongkai.disclosure.requests.asking.Route;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

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

    public RegisterForm beginning() {
        var today = LocalDate.now(clock).toString();
        return new RegisterForm(Channel.IN_PERSON.name(), today, today, null, null);
    }

    public ModelAndView page(ApplyForm form, RegisterForm way, Faults faults, Actor actor) {
        return new ModelAndView(
                        "disclosure/requests/desk/register",
                        faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("head", head(say("requests.desk.register")))
                .addObject("view", view(form, way, faults, actor));
    }

    static Head head(String title) {
        return Head.titled(title).under(say("requests.desk.title"), "/desk/requests");
    }

    private View view(ApplyForm form, RegisterForm way, Faults faults, Actor actor) {
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
