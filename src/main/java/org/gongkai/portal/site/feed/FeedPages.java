package org.gongkai.portal.site.feed;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Duration;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.foundation.design.Site;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Feeds of what was published, by kind, unit, topic, field or words. */
@Controller
class FeedPages {

    private static final int ENTRIES = 50;

    private final PublishedDocuments documents;
    private final UnitDirectory units;
    private final ListRegister register;
    private final Site site;

    FeedPages(PublishedDocuments documents, UnitDirectory units, ListRegister register, Site site) {
        this.documents = documents;
        this.units = units;
        this.register = register;
        this.site = site;
    }

    @GetMapping(
            path = {"/feed.atom", "/documents.atom"},
            produces = "application/atom+xml;charset=UTF-8")
    ResponseEntity<String> atom(FeedQuery query) {
        return answer().body(feed(query).atom());
    }

    @GetMapping(
            path = {"/feed.json", "/documents.json"},
            produces = "application/feed+json;charset=UTF-8")
    ResponseEntity<JsonFeed> json(FeedQuery query) {
        return answer().body(JsonFeed.of(feed(query)));
    }

    private static ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate());
    }

    private Feed feed(FeedQuery query) {
        var origin = site.address().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : site.address();
        var here = ServletUriComponentsBuilder.fromCurrentRequest().build();
        var self = origin + here.getPath() + (here.getQuery() == null ? "" : "?" + here.getQuery());
        var entries = documents.newest(query.filter(units, register), ENTRIES).stream()
                .map(line -> entry(line, origin))
                .toList();
        return new Feed(
                say("site.feed.title", site.name()), self, origin + "/", site.name(), documents.lastChange(), entries);
    }

    private Feed.Entry entry(DocumentLine line, String origin) {
        var issuer = line.issuer();
        return new Feed.Entry(
                line.title(),
                origin + line.url(),
                line.summary(),
                issuer == null || issuer.isBlank()
                        ? units.find(line.unit()).map(Unit::name).orElse(site.name())
                        : issuer,
                line.kind().label(),
                line.publishedAt(),
                line.changedAt());
    }
}
