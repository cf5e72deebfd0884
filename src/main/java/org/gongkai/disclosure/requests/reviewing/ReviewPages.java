package org.gongkai.disclosure.requests.reviewing;

import java.util.Map;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Refusals on the desk: which are to be looked at again, and deciding it. */
@Controller
class ReviewPages {

    static final String LIST = "/desk/requests/reviews";

    private final ReviewDesk desk;
    private final ReviewReading reading;

    ReviewPages(ReviewDesk desk, ReviewReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @GetMapping(LIST)
    @PersonalPage
    ModelAndView queue(Actor actor) {
        return new ModelAndView("disclosure/requests/reviewing/queue")
                .addObject("head", reading.head())
                .addObject("groups", reading.queue(actor));
    }

    @GetMapping(LIST + "/{id:\\d{1,18}}")
    @PersonalPage
    ModelAndView show(@PathVariable long id, Actor actor) {
        return page(actor, id, Map.of(), Faults.none(), HttpStatus.OK);
    }

    @PostMapping(LIST + "/{id:\\d{1,18}}/{deed:keeping|release}")
    ModelAndView decide(
            @PathVariable long id, @PathVariable String deed, @RequestParam Map<String, String> typed, Actor actor) {
        try {
            if (deed.equals("keeping")) {
                desk.keep(actor, id, new Words(typed));
                return new ModelAndView("redirect:" + LIST + "/" + id);
            }
            var proposal = desk.release(actor, id, new Words(typed));
            return new ModelAndView("redirect:"
                    + (proposal.isPresent() ? "/desk/requests/proposals/" + proposal.getAsLong() : LIST + "/" + id));
        } catch (Refused refused) {
            if (refused.field() == null) throw refused;
            return page(actor, id, typed, Faults.of(refused), HttpStatus.valueOf(refused.status()));
        }
    }

    private ModelAndView page(Actor actor, long id, Map<String, String> typed, Faults faults, HttpStatus status) {
        return new ModelAndView("disclosure/requests/reviewing/review", status)
                .addObject("head", reading.headOfOne())
                .addObject("view", reading.view(actor, desk.find(actor, id), typed, faults));
    }
}
