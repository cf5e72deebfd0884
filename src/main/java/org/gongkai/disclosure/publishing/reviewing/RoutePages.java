package org.gongkai.disclosure.publishing.reviewing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.disclosure.publishing.ReviewRoute;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a unit reviews, as its leader or the openness office sets it. */
@Controller
class RoutePages {

    private final UnitDirectory units;
    private final PublishingDesk desk;
    private final ReviewDesk reviews;
    private final AccessLedger ledger;

    RoutePages(UnitDirectory units, PublishingDesk desk, ReviewDesk reviews, AccessLedger ledger) {
        this.units = units;
        this.desk = desk;
        this.reviews = reviews;
        this.ledger = ledger;
    }

    @GetMapping("/desk/units/{code}/review")
    String show(@PathVariable String code, Actor actor, Model model) {
        var unit = unit(code, actor);
        var route = desk.route(unit.id());
        model.addAttribute("head", Head.titled(say("publishing.settings.title", unit.shortName())));
        model.addAttribute("code", code);
        model.addAttribute("unit", unit.name());
        model.addAttribute("steps", String.valueOf(route.steps()));
        model.addAttribute("secrecy", route.secrecy());
        model.addAttribute("choices", choices());
        model.addAttribute(
                "route", route.states().stream().map(EditionState::label).toList());
        return "disclosure/publishing/reviewing/settings";
    }

    @PostMapping("/desk/units/{code}/review")
    String set(
            @PathVariable String code,
            @RequestParam int steps,
            @RequestParam(defaultValue = "false") boolean secrecy,
            Actor actor,
            RedirectAttributes next) {
        var unit = unit(code, actor);
        if (steps < 1 || steps > 3) throw new Refused(say("publishing.settings.steps.hint"), "steps");
        reviews.set(unit.id(), new ReviewRoute(steps, secrecy));
        ledger.note(actor, "REVIEW_ROUTE_SET", unit.code(), steps + (secrecy ? "+secrecy" : ""));
        next.addFlashAttribute("saved", true);
        return "redirect:/desk/units/" + code + "/review";
    }

    private Unit unit(String code, Actor actor) {
        var unit = units.byCode(code).orElseThrow(NotFound::new);
        if (actor.has(Role.UNIT_LEADER, unit.id())
                || actor.has(Role.OPENNESS_OFFICE)
                || actor.has(Role.SYSTEM_ADMINISTRATOR)) return unit;
        throw new Refused(say("publishing.settings.foreign", unit.shortName()), HttpStatus.FORBIDDEN, null);
    }

    private static Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        for (var steps = 1; steps <= 3; steps++) {
            choices.put(String.valueOf(steps), say("publishing.settings.steps." + steps));
        }
        return choices;
    }
}
