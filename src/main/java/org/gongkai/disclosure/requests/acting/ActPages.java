package org.gongkai.disclosure.requests.acting;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
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

/** Each act asks with its consequence and its article, and then happens. */
@Controller
class ActPages {

    private final RequestOffice office;
    private final ActReading reading;

    ActPages(RequestOffice office, ActReading reading) {
        this.office = office;
        this.reading = reading;
    }

    @GetMapping("/desk/requests/{id:\\d{1,18}}/acts/{word:[a-z-]+}")
    @PersonalPage
    ModelAndView ask(
            @PathVariable long id, @PathVariable String word, @RequestParam Map<String, String> asked, Actor actor) {
        var file = office.find(actor, new RequestId(id));
        var edge = office.offered(actor, file, word);
        try {
            office.mustBeChoosable(edge.act(), file, asked);
            return page(file, reading.first(actor, file, edge, asked), HttpStatus.OK);
        } catch (Refused refused) {
            var view = reading.again(file, edge, asked, Faults.of(refused));
            return page(file, view, HttpStatus.valueOf(refused.status()));
        }
    }

    @PostMapping("/desk/requests/{id:\\d{1,18}}/acts/{word:[a-z-]+}")
    ModelAndView act(
            @PathVariable long id, @PathVariable String word, @RequestParam Map<String, String> typed, Actor actor) {
        var file = office.find(actor, new RequestId(id));
        var act = Act.named(word).orElseThrow(NotFound::new);
        try {
            office.act(actor, file.id(), act, new Words(typed));
            return new ModelAndView("redirect:/desk/requests/" + id);
        } catch (Refused refused) {
            if (refused.status() == HttpStatus.FORBIDDEN.value() || refused.field() == null) throw refused;
            var view = reading.again(file, office.offered(actor, file, word), typed, Faults.of(refused));
            return page(file, view, HttpStatus.valueOf(refused.status()));
        }
    }

    static ModelAndView page(RequestFile file, ActView view, HttpStatus status) {
        return new ModelAndView("disclosure/requests/acting/act", status)
                .addObject(
                        "head",
                        Head.titled(view.edge().act().label())
                                .under(say("requests.desk.title"), "/desk/requests")
                                .under(file.number().toString(), "/desk/requests/" + file.id()))
                .addObject("view", view);
    }
}
