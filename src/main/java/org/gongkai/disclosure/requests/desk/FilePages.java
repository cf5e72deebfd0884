package org.gongkai.disclosure.requests.desk;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.letters.Letters;
import org.gongkai.disclosure.requests.marking.MarkingReading;
import org.gongkai.disclosure.requests.office.Reception;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One request on the desk, and its letters. */
@Controller
class FilePages {

    private final RequestOffice office;
    private final Reception reception;
    private final FileReading reading;
    private final Letters letters;
    private final MarkingReading marking;

    FilePages(RequestOffice office, Reception reception, FileReading reading, Letters letters, MarkingReading marking) {
        this.office = office;
        this.reception = reception;
        this.reading = reading;
        this.letters = letters;
        this.marking = marking;
    }

    @GetMapping("/desk/requests/{id:\\d{1,18}}")
    @PersonalPage
    ModelAndView show(@PathVariable long id, Actor actor) {
        var file = office.find(actor, new RequestId(id));
        return new ModelAndView("disclosure/requests/desk/file")
                .addObject("head", under(file.number().toString()))
                .addObject("view", reading.view(actor, file))
                .addObject("attachments", marking.lines(file));
    }

    @GetMapping("/desk/requests/{id:\\d{1,18}}/letters/{letter:\\d{1,18}}")
    @PersonalPage
    ModelAndView letter(@PathVariable long id, @PathVariable long letter, Actor actor) {
        var file = office.find(actor, new RequestId(id));
        var found = letters.find(file.id(), letter).orElseThrow(() -> new NotFound(say("requests.none")));
        return new ModelAndView("disclosure/requests/desk/letter")
                .addObject(
                        "head", under(found.kind().label()).under(file.number().toString(), "/desk/requests/" + id))
                .addObject("letter", found);
    }

    /** A new query code, shown once, for an applicant who lost theirs and showed who they are. */
    @PostMapping("/desk/requests/{id:\\d{1,18}}/code")
    ModelAndView renewCode(@PathVariable long id, Actor actor) {
        var file = office.find(actor, new RequestId(id));
        return new ModelAndView("disclosure/requests/desk/registered")
                .addObject("head", under(say("requests.desk.code.title")))
                .addObject("id", file.id().toString())
                .addObject("number", file.number().toString())
                .addObject("code", reception.renewCode(actor, file).grouped());
    }

    private static Head under(String title) {
        return Head.titled(title).under(say("requests.desk.title"), "/desk/requests");
    }
}
