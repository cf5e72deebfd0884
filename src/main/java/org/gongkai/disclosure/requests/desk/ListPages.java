package org.gongkai.disclosure.requests.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.disclosure.requests.life.RequestLife;
import org.gongkai.disclosure.requests.steps.Reminder;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The requests of a desk, and the rules they go by. */
@Controller
class ListPages {

    private final DeskListReading reading;
    private final List<Reminder> reminders;

    ListPages(DeskListReading reading, List<Reminder> reminders) {
        this.reading = reading;
        this.reminders = reminders;
    }

    @Bean
    static NavigationEntry requestsOfMyUnit(DeskListReading reading, List<Reminder> reminders, CurrentActor current) {
        return NavigationEntry.desk("publishing.navigation.group", "requests.desk.title", "/desk/requests", 35)
                .counting(() -> current.find()
                        .map(actor -> reading.pressing(actor)
                                + reminders.stream()
                                        .mapToLong(one -> one.waiting(actor))
                                        .sum())
                        .orElse(0L));
    }

    @GetMapping("/desk/requests")
    ModelAndView list(
            @RequestParam(defaultValue = "false") boolean over,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        return new ModelAndView("disclosure/requests/desk/list")
                .addObject("head", Head.titled(say("requests.desk.title")))
                .addObject("reminders", over ? List.of() : reminders)
                .addObject("actor", actor)
                .addObject("desk", over ? reading.over(actor, Math.clamp(page, 1, 10_000)) : reading.of(actor));
    }

    @GetMapping("/desk/requests/life")
    ModelAndView life(Actor actor) {
        return new ModelAndView("disclosure/requests/desk/life")
                .addObject(
                        "head",
                        Head.titled(say("requests.life.title")).under(say("requests.desk.title"), "/desk/requests"))
                .addObject("edges", RequestLife.EDGES);
    }
}
