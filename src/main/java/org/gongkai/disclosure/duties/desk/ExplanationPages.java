package org.gongkai.disclosure.duties.desk;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.Duty;
import org.gongkai.disclosure.duties.DutyId;
import org.gongkai.disclosure.duties.ExplanationDesk;
import org.gongkai.disclosure.duties.web.DutyWords;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a unit says why something is missing or late. */
@Controller
class ExplanationPages {

    private final Duties duties;
    private final DutyWords words;
    private final ExplanationDesk desk;

    ExplanationPages(Duties duties, DutyWords words, ExplanationDesk desk) {
        this.duties = duties;
        this.words = words;
        this.desk = desk;
    }

    @GetMapping("/desk/duties/{id:\\d{1,18}}/explanation")
    ModelAndView show(@PathVariable long id, @ModelAttribute ExplanationForm form, Actor actor) {
        return page(duty(id, actor), form, Faults.none(), actor, HttpStatus.OK);
    }

    @PostMapping("/desk/duties/{id:\\d{1,18}}/explanation")
    ModelAndView explain(@PathVariable long id, @ModelAttribute ExplanationForm form, Actor actor) {
        var duty = duty(id, actor);
        try {
            desk.explain(actor, duty, form.words(), form.day());
            return new ModelAndView("redirect:/desk/duties/" + id + "/explanation");
        } catch (Refused refused) {
            return page(duty, form, Faults.of(refused), actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/desk/duties/{id:\\d{1,18}}/explanation/dropping")
    String drop(@PathVariable long id, @RequestParam(defaultValue = "") String because, Actor actor) {
        desk.drop(actor, duty(id, actor), because);
        return "redirect:/desk/duties/" + id + "/explanation";
    }

    private Duty duty(long id, Actor actor) {
        return (id < 1 ? java.util.Optional.<Duty>empty() : duties.find(new DutyId(id)))
                .filter(duty -> desk.mayExplain(actor, duty))
                .orElseThrow(() -> new NotFound(say("duties.none")));
    }

    private ModelAndView page(Duty duty, ExplanationForm form, Faults faults, Actor actor, HttpStatus status) {
        return new ModelAndView("disclosure/duties/desk/explanation", status)
                .addObject("head", Head.titled(say("duties.explain.title")))
                .addObject("view", ExplanationView.of(duty, words.line(duty), desk.record(actor, duty), form, faults));
    }
}
