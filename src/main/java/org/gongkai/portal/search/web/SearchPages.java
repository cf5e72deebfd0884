package org.gongkai.portal.search.web;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.foundation.design.Head;
import org.gongkai.portal.search.language.QueryText;
import org.gongkai.portal.search.turnstile.Turnstile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search for citizens. */
@Controller
class SearchPages {

    private final ResultPages results;
    private final Turnstile turnstile;

    SearchPages(ResultPages results, Turnstile turnstile) {
        this.results = results;
        this.turnstile = turnstile;
    }

    @GetMapping(SearchForm.PATH)
    String search(
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = SearchForm.of(parameters);
        response.setHeader("Cache-Control", "no-cache");
        if (QueryText.of(form.q()).isEmpty()) {
            model.addAttribute(
                    "head", Head.titled(say("search.title")).column(say("search.title"), say("search.column")));
            model.addAttribute("q", form.q());
            return "portal/search/web/search";
        }
        model.addAttribute(
                "head",
                Head.titled(say(
                                "search.results.title",
                                form.q().substring(0, Math.min(form.q().length(), 40))))
                        .meta("robots", "noindex, nofollow")
                        .feed(say("search.feed.title", form.q()), form.feed("atom"), "application/atom+xml")
                        .feed(say("search.feed.title", form.q()), form.feed("json"), "application/feed+json"));
        model.addAttribute("results", turnstile.pass(request.getRemoteAddr(), () -> results.answer(form)));
        return "portal/search/web/results";
    }
}
