package org.gongkai.portal.search.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Objects;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.design.Site;
import org.gongkai.portal.search.Hit;
import org.gongkai.portal.search.Question;
import org.gongkai.portal.search.SearchDesk;
import org.gongkai.portal.search.feed.FoundFeed;
import org.gongkai.portal.search.language.QueryText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Asks a search for its newest results (订阅内容); what has no day of publication is no news. */
@Component
class FoundFeeds {

    private static final int ENTRIES = 50;

    private final SearchDesk desk;
    private final Names names;
    private final Site site;

    FoundFeeds(SearchDesk desk, Names names, Site site) {
        this.desk = desk;
        this.names = names;
        this.site = site;
    }

    FoundFeed of(SearchForm form, String kind) {
        var text = QueryText.of(form.q());
        if (text.isEmpty()) {
            throw new Refused(say("search.api.q"), HttpStatus.BAD_REQUEST, "q");
        }
        var question = new Question(
                text, QueryText.of(form.within()), names.inIndex(form.chosen()), Question.Order.NEWEST, 1, ENTRIES);
        var origin = site.address().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : site.address();
        var findings = desk.find(question);
        return new FoundFeed(
                say("search.feed.title", form.q()),
                origin + form.feed(kind),
                origin + form.address(),
                site.name(),
                findings.loosened()
                        ? java.util.List.of()
                        : findings.hits().stream()
                                .filter(hit -> hit.publishedOn() != null)
                                .map(hit -> entry(hit, origin))
                                .toList());
    }

    private FoundFeed.Entry entry(Hit hit, String origin) {
        var units = names.units(hit.unitIds());
        return new FoundFeed.Entry(
                hit.title().plain(),
                origin + hit.url(),
                hit.snippet().plain(),
                units.isEmpty() ? site.name() : units,
                Objects.requireNonNull(hit.publishedOn()));
    }
}
