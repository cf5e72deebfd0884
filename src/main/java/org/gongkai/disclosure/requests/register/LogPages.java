package org.gongkai.disclosure.requests.register;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.requests.RequestNumber;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Disclosure on request for everybody: how to ask, and what was asked and answered. */
@Controller
class LogPages {

    private static final int ROWS = 20;

    private final LogReading reading;
    private final Site site;

    LogPages(LogReading reading, Site site) {
        this.reading = reading;
        this.site = site;
    }

    @Bean
    static NavigationEntry requestsInPortal() {
        return NavigationEntry.portal("requests.navigation", "/requests", 700);
    }

    @GetMapping("/requests")
    String log(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        var words = q.strip().length() > 100 ? q.strip().substring(0, 100) : q.strip();
        var address = "/requests?q=" + UriUtils.encodeQueryParam(words, "UTF-8") + "&page=";
        var paging = new Paging(Math.clamp(page, 1, 10_000), ROWS, reading.count(words), address);
        model.addAttribute("lines", reading.lines(words, (int) paging.offset(), ROWS));
        model.addAttribute("paging", paging);
        model.addAttribute("q", words);
        model.addAttribute(
                "head",
                Head.titled(say("requests.navigation"))
                        .describedAs(say("requests.log.lead"))
                        .column(say("requests.navigation"), say("requests.columnType"))
                        .atom(say("requests.log.title"), "/requests.atom"));
        return "disclosure/requests/register/log";
    }

    @GetMapping("/requests/answered/{number}")
    String answered(@PathVariable String number, Model model) {
        var view = RequestNumber.parse(number).flatMap(reading::answered).orElseThrow(NotFound::new);
        model.addAttribute("view", view);
        model.addAttribute(
                "head",
                Head.titled(view.subject())
                        .under(say("requests.navigation"), "/requests")
                        .meta("PubDate", view.on()));
        return "disclosure/requests/register/answered";
    }

    @GetMapping(path = "/requests.atom", produces = "application/atom+xml;charset=UTF-8")
    @ResponseBody
    String atom() {
        var origin = site.address().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : site.address();
        return LogFeed.write(origin, site.name(), reading.answered("", 0, ROWS));
    }
}
