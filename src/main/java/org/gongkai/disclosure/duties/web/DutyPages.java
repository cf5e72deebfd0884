package org.gongkai.disclosure.duties.web;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.DutyId;
import org.gongkai.disclosure.duties.asking.DutyAsk;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** How openness is doing, for everybody. */
@Controller
class DutyPages {

    private final DutyReading reading;
    private final DutyFile file;
    private final OneDuty one;
    private final Duties duties;

    DutyPages(DutyReading reading, DutyFile file, OneDuty one, Duties duties) {
        this.reading = reading;
        this.file = file;
        this.one = one;
        this.duties = duties;
    }

    @Bean
    static NavigationEntry dutiesInFooter() {
        return NavigationEntry.footer("site.footer.lawful", "duties.navigation", "/duties", 100);
    }

    @GetMapping("/duties")
    String overview(@ModelAttribute DutyAsk ask, Model model) {
        model.addAttribute("head", Head.titled(say("duties.title")).describedAs(say("duties.lead")));
        model.addAttribute("page", reading.overview(ask));
        return "disclosure/duties/web/overview";
    }

    @GetMapping("/duties/list")
    String list(@ModelAttribute DutyAsk ask, Model model) {
        var view = reading.list(ask);
        model.addAttribute("head", Head.titled(view.title()).under(say("duties.navigation"), "/duties"));
        model.addAttribute("list", view);
        return "disclosure/duties/web/list";
    }

    @GetMapping("/duties/list.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute DutyAsk ask) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"duties.csv\"")
                .body(file.of(ask));
    }

    @GetMapping("/duties/{id:\\d{1,18}}")
    String one(@PathVariable long id, Model model) {
        var duty = id < 1 ? null : duties.find(new DutyId(id)).orElse(null);
        if (duty == null) {
            throw new NotFound(say("duties.none"));
        }
        var view = one.of(duty);
        model.addAttribute("head", Head.titled(view.line().title()).under(say("duties.navigation"), "/duties"));
        model.addAttribute("duty", view);
        return "disclosure/duties/web/duty";
    }
}
