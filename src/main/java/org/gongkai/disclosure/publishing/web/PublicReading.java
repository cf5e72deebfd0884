package org.gongkai.disclosure.publishing.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.disclosure.publishing.archive.Documents;
import org.gongkai.disclosure.publishing.archive.Editions;
import org.gongkai.foundation.design.NotFound;
import org.springframework.stereotype.Component;

/** What the public may read, and nothing of what it may not: whether a draft exists is not said. */
@Component
class PublicReading {

    private final PublishedDocuments published;
    private final Documents documents;
    private final Editions editions;

    PublicReading(PublishedDocuments published, Documents documents, Editions editions) {
        this.published = published;
        this.documents = documents;
        this.editions = editions;
    }

    /** The notice that stands where a document was taken back. */
    Optional<WithdrawalNotice> withdrawn(long id) {
        return documents.find(known(id)).filter(d -> d.withdrawal() != null).map(WithdrawalNotice::of);
    }

    DocumentLine line(long id) {
        return published.find(known(id)).orElseThrow(PublicReading::none);
    }

    /** Every edition that may be read, the oldest first. */
    List<Edition> editions(DocumentLine line) {
        return editions.of(line.id()).stream().filter(e -> e.state().isPublic()).toList();
    }

    /** One of the editions that may be read. */
    static Edition one(List<Edition> readable, int number) {
        return readable.stream()
                .filter(e -> e.id().number() == number)
                .findFirst()
                .orElseThrow(PublicReading::none);
    }

    Edition edition(DocumentLine line, int number) {
        if (number < 1) throw none();
        return editions.find(new EditionId(line.id(), number))
                .filter(e -> e.state().isPublic())
                .orElseThrow(PublicReading::none);
    }

    private static DocumentId known(long id) {
        if (id < 1) throw none();
        return new DocumentId(id);
    }

    private static NotFound none() {
        return new NotFound(say("publishing.edition.none"));
    }
}
