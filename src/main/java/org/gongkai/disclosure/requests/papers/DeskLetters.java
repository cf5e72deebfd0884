package org.gongkai.disclosure.requests.papers;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.letters.Letters;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The letters of a request on the desk. */
@Controller
class DeskLetters {

    private final RequestOffice office;
    private final Letters letters;
    private final LetterNews news;

    DeskLetters(RequestOffice office, Letters letters, LetterNews news) {
        this.office = office;
        this.letters = letters;
        this.news = news;
    }

    @GetMapping("/desk/requests/{id:\\d{1,18}}/letters/{letter:\\d{1,18}}")
    @PersonalPage
    ModelAndView letter(@PathVariable long id, @PathVariable long letter, Actor actor) {
        var file = office.find(actor, new RequestId(id));
        var found = letters.find(file.id(), letter).orElseThrow(() -> new NotFound(say("requests.none")));
        return new ModelAndView("disclosure/requests/desk/letter")
                .addObject(
                        "head",
                        Head.titled(found.kind().label())
                                .under(say("requests.desk.title"), "/desk/requests")
                                .under(file.number().toString(), "/desk/requests/" + id))
                .addObject("letter", found)
                .addObject("news", news.of(letter));
    }
}
