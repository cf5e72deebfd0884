package org.gongkai.disclosure.duties.desk;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.DutyId;
import org.gongkai.disclosure.duties.OccasionDesk;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What my unit owes. */
@Controller
class DeskDutyPages {

    private final DeskDutyReading reading;
    private final OccasionDesk occasions;
    private final Duties duties;

    DeskDutyPages(DeskDutyReading reading, OccasionDesk occasions, Duties duties) {
        this.reading = reading;
        this.occasions = occasions;
        this.duties = duties;
    }

    @Bean
    static NavigationEntry dutiesOfMyUnit(DeskDutyReading reading, CurrentActor current) {
        return NavigationEntry.desk("publishing.navigation.group", "duties.desk.title", "/desk/duties", 25)
                .counting(() -> current.find().map(reading::pressing).orElse(0L));
    }

    @GetMapping("/desk/duties")
    ModelAndView show(@ModelAttribute NoteForm form, Actor actor) {
        return page(form, Faults.none(), actor, HttpStatus.OK);
    }

    @PostMapping("/desk/duties/occasions")
    ModelAndView note(@ModelAttribute NoteForm form, Actor actor) {
        try {
            var unit = reading.unit(actor, form);
            occasions.note(actor, unit.id(), form.wanted(), form.day(), form.words());
            return new ModelAndView("redirect:/desk/duties?unit=" + unit.code());
        } catch (Refused refused) {
            return page(form, Faults.of(refused), actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/desk/duties/{id:\\d{1,18}}/dropping")
    String drop(@PathVariable long id, @RequestParam(defaultValue = "") String because, Actor actor) {
        var duty = id < 1 ? null : duties.find(new DutyId(id)).orElse(null);
        if (duty == null) {
            throw new NotFound(say("duties.none"));
        }
        occasions.drop(actor, duty, because);
        return "redirect:/desk/duties";
    }

    private ModelAndView page(NoteForm form, Faults faults, Actor actor, HttpStatus status) {
        return new ModelAndView("disclosure/duties/desk/duties", status)
                .addObject("head", Head.titled(say("duties.desk.title")))
                .addObject("desk", reading.of(actor, form, faults));
    }
}
