package org.gongkai.disclosure.publishing.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.disclosure.publishing.Classifications;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.web.DocumentView.Fact;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.Matter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The metadata of a document as real sites show it (元数据表), empty ones left out. */
@Component
class Sheet {

    /** What imported sources tell beside the known fields and readers understand. */
    private static final Map<String, String> FURTHER = Map.of(
            "law", "publishing.fact.law",
            "chapter", "publishing.fact.chapter",
            "region", "publishing.fact.region",
            "category", "publishing.fact.category",
            "history", "publishing.fact.history");

    private final Classifications words;
    private final UnitDirectory units;
    private final ListRegister register;

    Sheet(Classifications words, UnitDirectory units, ListRegister register) {
        this.words = words;
        this.units = units;
        this.register = register;
    }

    /**
     * The table of a document.
     *
     * @param over whether the period of a list is over, so that words which may name people are left out
     */
    List<Fact> facts(DocumentLine line, Edition edition, boolean over) {
        var facts = new ArrayList<Fact>();
        var metadata = edition.content().metadata();
        add(facts, "index", line.indexNumber());
        issuer(facts, line, metadata.origin().issuer());
        var topic = metadata.classification().topic();
        add(facts, "topic", topic == null ? null : words.topic(topic).orElse(topic));
        var genre = metadata.classification().genre();
        add(facts, "genre", genre == null ? null : words.genre(genre).orElse(genre));
        add(facts, "formed", DateWords.dayOrNull(metadata.origin().formedOn()));
        add(facts, "published", line.publishedAs() == null ? DateWords.day(line.publishedAt()) : line.publishedAs());
        add(facts, "attribute", metadata.disclosure().attribute().label());
        var openness = metadata.classification().openness();
        add(facts, "openness", openness == null ? null : openness.label());
        add(facts, "audience", metadata.classification().audience());
        add(facts, "keywords", over ? null : metadata.classification().keywords());
        for (var entry : metadata.further().entrySet()) {
            var label = FURTHER.get(entry.getKey());
            if (label != null && !over)
                facts.add(new Fact(
                        say(label), entry.getValue(), null, entry.getKey().equals("history")));
        }
        source(facts, metadata.origin().source());
        var matters = edition.content().matters();
        if (!matters.isEmpty()) register.matters(matters).values().forEach(m -> facts.add(matter(m)));
        return facts;
    }

    /** Like 24 KB. */
    static String size(long bytes) {
        long kilo = Math.max(1, Math.round(bytes / 1024.0));
        return kilo < 1024 ? kilo + " KB" : Math.round(kilo / 102.4) / 10.0 + " MB";
    }

    private void issuer(List<Fact> facts, DocumentLine line, @Nullable String issuer) {
        var unit = units.find(line.unit());
        boolean isOwn =
                issuer == null || unit.filter(u -> u.name().equals(issuer)).isPresent();
        if (issuer != null && !isOwn) facts.add(new Fact(say("publishing.fact.issuer"), issuer));
        // whoever keeps a law for looking up did not make it
        var key = isOwn && !line.kind().isLaw() ? "publishing.fact.issuer" : "publishing.fact.keeper";
        unit.ifPresent(u -> facts.add(new Fact(say(key), u.shortName(), "/units/" + u.code(), false)));
    }

    private static void source(List<Fact> facts, @Nullable String source) {
        if (source == null) return;
        boolean address = source.matches("https?://[^\\s\"<>]+");
        facts.add(new Fact(say("publishing.fact.source"), source, address ? source : null, true));
    }

    private static Fact matter(Matter matter) {
        return new Fact(say("publishing.fact.matter"), matter.title(), "/matters/" + matter.id(), true);
    }

    private static void add(List<Fact> facts, String name, @Nullable String words) {
        Optional.ofNullable(words)
                .filter(w -> !w.isBlank())
                .ifPresent(w -> facts.add(new Fact(say("publishing.fact." + name), w)));
    }
}
