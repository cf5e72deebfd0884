package org.gongkai.portal.search.web;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.gongkai.foundation.design.Head;
import org.gongkai.portal.search.feed.FoundFeed;
import org.gongkai.portal.search.turnstile.Turnstile;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every search as a feed, and the page that tells how to use one. */
@Controller
class FeedPages {

    private final FoundFeeds feeds;
    private final Turnstile turnstile;

    FeedPages(FoundFeeds feeds, Turnstile turnstile) {
        this.feeds = feeds;
        this.turnstile = turnstile;
    }

    @GetMapping(path = "/search.atom", produces = "application/atom+xml;charset=UTF-8")
    ResponseEntity<String> atom(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        return answer().body(feed(asked, request, "atom").atom());
    }

    @GetMapping(path = "/search.json", produces = "application/feed+json;charset=UTF-8")
    ResponseEntity<Map<String, Object>> json(
            @RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        return answer().body(feed(asked, request, "json").json());
    }

    @GetMapping("/search/feeds")
    ModelAndView explained(@RequestParam MultiValueMap<String, String> asked) {
        var form = SearchForm.of(asked);
        return new ModelAndView(
                "portal/search/web/feeds",
                Map.of(
                        "head",
                        Head.titled(say("search.feeds.title")).under(say("search.title"), SearchForm.PATH),
                        "form",
                        form));
    }

    private FoundFeed feed(MultiValueMap<String, String> asked, HttpServletRequest request, String form) {
        return turnstile.pass(request.getRemoteAddr(), () -> feeds.of(SearchForm.of(asked), form));
    }

    private static ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache());
    }
}
