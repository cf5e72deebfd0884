package org.gongkai.disclosure.requests.templates;

import static org.gongkai.disclosure.requests.templates.TemplateReading.LIST;
import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The texts of letters on the desk: all kinds, one with its versions, wording it anew. */
@Controller
class TemplatePages {

    private static final String ONE = LIST + "/{kind:[A-Z_]{2,30}}";

    private final TemplateDesk desk;
    private final TemplateReading reading;

    TemplatePages(TemplateDesk desk, TemplateReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @GetMapping(LIST)
    ModelAndView all(Actor actor) {
        return new ModelAndView("disclosure/requests/templates/templates")
                .addObject(
                        "head",
                        Head.titled(say("requests.template.title")).under(say("requests.desk.title"), "/desk/requests"))
                .addObject("lines", reading.lines(actor));
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable String kind, Actor actor) {
        return page(reading.one(actor, TemplateDesk.kind(kind), Map.of(), Faults.none()), HttpStatus.OK);
    }

    @PostMapping(ONE)
    ModelAndView word(@PathVariable String kind, @RequestParam Map<String, String> typed, Actor actor) {
        var of = TemplateDesk.kind(kind);
        try {
            if (typed.containsKey("preview")) {
                return page(reading.previewed(actor, of, typed), HttpStatus.OK);
            }
            desk.add(actor, of, new Words(typed));
            return new ModelAndView("redirect:" + LIST + "/" + kind);
        } catch (Refused refused) {
            if (refused.field() == null) throw refused;
            return page(reading.one(actor, of, typed, Faults.of(refused)), HttpStatus.valueOf(refused.status()));
        }
    }

    private static ModelAndView page(TemplateView view, HttpStatus status) {
        return new ModelAndView("disclosure/requests/templates/template", status)
                .addObject(
                        "head",
                        Head.titled(view.title())
                                .under(say("requests.desk.title"), "/desk/requests")
                                .under(say("requests.template.title"), LIST))
                .addObject("view", view);
    }
}
