package org.gongkai.disclosure.requests.proposing;

import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Proposals on the desk: what may become public for everybody, and deciding it. */
@Controller
class ProposalPages {

    static final String LIST = "/desk/requests/proposals";

    private final ProposalDesk desk;
    private final ProposalReading reading;

    ProposalPages(ProposalDesk desk, ProposalReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @GetMapping(LIST)
    @PersonalPage
    ModelAndView list(Actor actor) {
        return new ModelAndView("disclosure/requests/proposing/proposals")
                .addObject("head", reading.head())
                .addObject("groups", reading.list(actor));
    }

    @GetMapping(LIST + "/{id:\\d{1,18}}")
    @PersonalPage
    ModelAndView show(@PathVariable long id, Actor actor) {
        return page(actor, id, Map.of(), Faults.none(), HttpStatus.OK);
    }

    ModelAndView page(Actor actor, long id, Map<String, String> typed, Faults faults, HttpStatus status) {
        return new ModelAndView("disclosure/requests/proposing/proposal", status)
                .addObject("head", reading.headOfOne())
                .addObject("view", reading.view(actor, desk.find(actor, id), typed, faults));
    }
}
