package org.gongkai.disclosure.publishing.reviewing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Each act asks once more, with its consequence, and then happens. */
@Controller
class ActPages {

    private final PublishingDesk desk;
    private final Counter counter;

    ActPages(PublishingDesk desk, Counter counter) {
        this.desk = desk;
        this.counter = counter;
    }

    @GetMapping("/desk/documents/{id}/{resource:" + Resource.WORDS + "}")
    ModelAndView ask(@PathVariable long id, @PathVariable String resource, Actor actor) {
        var editions = editions(id, actor);
        var wanted = Resource.named(resource);
        if (!offered(wanted, editions, actor)) {
            throw new Refused(say(
                    "publishing.act.not-now",
                    wanted.verb(),
                    counter.current(editions).state().label()));
        }
        return page(wanted, counter.current(editions), new Counter.Words(null, null, null, null), Faults.none());
    }

    @PostMapping("/desk/documents/{id}/{resource:" + Resource.WORDS + "}")
    ModelAndView act(
            @PathVariable long id, @PathVariable String resource, @ModelAttribute Counter.Words words, Actor actor) {
        var editions = editions(id, actor);
        var wanted = Resource.named(resource);
        try {
            counter.act(wanted, editions, words, new ActingStaff(actor));
        } catch (Refused refused) {
            if (refused.field() == null && !offered(wanted, editions, actor)) throw refused;
            var page = page(wanted, counter.current(editions), words, Faults.of(refused));
            page.setStatus(HttpStatus.valueOf(refused.status()));
            return page;
        }
        var next = wanted == Resource.CORRECTION || wanted == Resource.RECALL ? "/edit" : "";
        return new ModelAndView("redirect:/desk/documents/" + id + next);
    }

    private boolean offered(Resource wanted, List<Edition> editions, Actor actor) {
        return counter.offers(editions, new ActingStaff(actor)).contains(wanted);
    }

    private List<Edition> editions(long id, Actor actor) {
        return desk.editions(new DocumentId(id), new ActingStaff(actor));
    }

    private ModelAndView page(Resource resource, Edition edition, Counter.Words words, Faults faults) {
        return new ModelAndView("disclosure/publishing/reviewing/act")
                .addObject("head", ReviewPages.under(edition, resource.verb()))
                .addObject("ask", AskView.of(resource, edition, words))
                .addObject("faults", faults);
    }
}
