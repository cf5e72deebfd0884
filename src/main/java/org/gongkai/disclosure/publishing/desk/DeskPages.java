package org.gongkai.disclosure.publishing.desk;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My desk and the lists behind it. */
@Controller
class DeskPages {

    private final DeskReading reading;
    private final DeskTasks tasks;
    private final DeskLists lists;

    DeskPages(DeskReading reading, DeskTasks tasks, DeskLists lists) {
        this.reading = reading;
        this.tasks = tasks;
        this.lists = lists;
    }

    @GetMapping("/desk")
    String desk(Actor actor, Model model) {
        model.addAttribute("head", Head.titled(say("publishing.desk.title")));
        model.addAttribute("desk", reading.read(actor));
        return "disclosure/publishing/desk/desk";
    }

    @GetMapping("/desk/reviews")
    String reviews(Actor actor, Model model) {
        model.addAttribute("head", Head.titled(say("publishing.navigation.reviews")));
        model.addAttribute("reviews", tasks.reviews(reading.reviews(actor)));
        model.addAttribute("route", tasks.route(actor));
        return "disclosure/publishing/desk/reviews";
    }

    @GetMapping("/desk/documents")
    String documents(
            Actor actor,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("head", Head.titled(say("publishing.navigation.documents")));
        model.addAttribute("list", lists.read(actor, DeskFilter.of(stage, kind, unit, words), page));
        return "disclosure/publishing/desk/documents";
    }
}
