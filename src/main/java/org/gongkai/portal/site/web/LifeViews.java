package org.gongkai.portal.site.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.gongkai.foundation.design.Speech.say;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.portal.site.life.LifeSituation;
import org.gongkai.portal.site.life.LifeSituation.Topic;
import org.gongkai.portal.site.web.HomeView.Door;
import org.gongkai.portal.site.web.LifeView.MatterLine;
import org.gongkai.portal.site.web.LifeView.Part;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterFilter;
import org.gongkai.standards.catalogue.MatterPage;
import org.gongkai.standards.catalogue.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers for a life situation what is in force and what was published. */
@Component
class LifeViews {

    private static final int SHOWN = 5;

    private final ListRegister register;
    private final PublishedDocuments documents;
    private final DocumentLines lines;

    LifeViews(ListRegister register, PublishedDocuments documents, DocumentLines lines) {
        this.register = register;
        this.documents = documents;
        this.lines = lines;
    }

    LifeView of(LifeSituation life) {
        return new LifeView(
                life.slug(),
                life.name(),
                life.hint(),
                IntStream.range(0, life.topics().size())
                        .mapToObj(n -> part(life.topics().get(n), "topic-" + (n + 1)))
                        .toList());
    }

    private Part part(Topic topic, String anchor) {
        return new Part(
                topic.name(),
                anchor,
                "/search?q=" + URLEncoder.encode(topic.words(), UTF_8),
                topic.field().isEmpty() ? null : field(topic.field()),
                matters(topic).matters().stream().map(LifeViews::line).toList(),
                documents.newest(DocumentFilter.OWN.words(topic.words()), SHOWN).stream()
                        .map(lines::line)
                        .toList());
    }

    /** Matters that name the topic; where none does, those of its field. */
    private MatterPage matters(Topic topic) {
        var named = register.matters(MatterFilter.all().withWords(topic.words()), 1, SHOWN);
        return named.total() > 0 || topic.field().isEmpty()
                ? named
                : register.matters(MatterFilter.ofField(topic.field()), 1, SHOWN);
    }

    private @Nullable Door field(String slug) {
        return register.field(slug)
                .map(field -> new Door(
                        field.name(), "/fields/" + slug, register.counts().field(slug)))
                .orElse(null);
    }

    private static MatterLine line(Matter matter) {
        return new MatterLine(matter.title(), "/matters/" + matter.id(), subjects(matter.subjects()));
    }

    private static String subjects(List<Subject> subjects) {
        return subjects.stream().map(Subject::name).collect(Collectors.joining(say("site.home.comma")));
    }
}
