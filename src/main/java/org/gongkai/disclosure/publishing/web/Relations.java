package org.gongkai.disclosure.publishing.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.Period;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.disclosure.publishing.Validity;
import org.gongkai.disclosure.publishing.archive.Effects;
import org.gongkai.disclosure.publishing.archive.Effects.Effect;
import org.gongkai.disclosure.publishing.web.DocumentView.Banner;
import org.gongkai.disclosure.publishing.web.DocumentView.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What other documents have to do with a document: its validity, what it replaces, the law an article belongs to. */
@Component
class Relations {

    private final Effects effects;
    private final PublishedDocuments documents;

    Relations(Effects effects, PublishedDocuments documents) {
        this.effects = effects;
        this.documents = documents;
    }

    @Nullable
    Banner banner(DocumentLine line, Period term) {
        var validity = line.validity();
        if (validity == null) return null;
        var links = new ArrayList<Fact>();
        for (var effect : effects.about(line.id())) {
            boolean suffered = effect.document().equals(line.id());
            var other = suffered ? effect.by() : effect.document();
            link(other, "publishing.banner." + (suffered ? "" : "by.") + effect.kind(), effect)
                    .ifPresent(links::add);
        }
        return new Banner(validity.tone(), validity.label(), sentence(validity, term), links);
    }

    /** Doors to related documents, for the side column. */
    List<Fact> links(DocumentId id, Content content) {
        var law = content.metadata().further().get("law_id");
        if (law == null) return List.of();
        return documents
                .bySource(law)
                .flatMap(documents::find)
                .filter(found -> !found.id().equals(id))
                .stream()
                .map(found -> new Fact(say("publishing.document.wholeLaw"), found.title(), found.url(), false))
                .toList();
    }

    private Optional<Fact> link(@Nullable DocumentId other, String key, Effect effect) {
        var day = DateWords.day(effect.effective());
        if (other == null) {
            return Optional.ofNullable(effect.basis()).map(basis -> new Fact(say(key, day), basis));
        }
        return documents
                .find(other)
                .map(found -> new Fact(
                        say(key, day),
                        found.documentNumber() == null ? found.title() : found.documentNumber(),
                        found.url(),
                        false));
    }

    private static String sentence(Validity validity, Period term) {
        var from = DateWords.dayOrNull(term.from());
        var to = DateWords.dayOrNull(term.to());
        if (from != null && to != null) return say("publishing.banner.fromTo", from, to);
        if (from != null) return say("publishing.banner.from", from);
        if (to != null) return say("publishing.banner.to", to);
        return say(validity.mayBeReliedOn() ? "publishing.banner.unsaid" : "publishing.banner.over");
    }
}
