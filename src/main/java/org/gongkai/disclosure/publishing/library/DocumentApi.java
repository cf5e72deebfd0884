package org.gongkai.disclosure.publishing.library;

import static org.gongkai.foundation.design.Speech.say;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.disclosure.publishing.archive.Documents;
import org.gongkai.disclosure.publishing.archive.Editions;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Public documents for machines. */
@RestController
@RequestMapping("/api/v1/documents")
@Tag(name = "documents")
class DocumentApi {

    private static final int LARGEST_PAGE = 100;

    private final PublishedDocuments published;
    private final Documents documents;
    private final Editions editions;
    private final UnitDirectory units;
    private final Clock clock;

    DocumentApi(
            PublishedDocuments published, Documents documents, Editions editions, UnitDirectory units, Clock clock) {
        this.published = published;
        this.documents = documents;
        this.editions = editions;
        this.units = units;
        this.clock = clock;
    }

    /** A page of documents. */
    record Page(long total, int page, int size, List<DocumentAnswer> documents) {}

    @GetMapping
    @Operation(summary = "Public documents, newest first; filters: kind, unit, topic, year, validity, matter, q")
    Page list(@ModelAttribute ListForm form, @RequestParam(defaultValue = "20") int size) {
        var filter = form.filter(Set.of(), units);
        int asked = Math.clamp(size, 1, LARGEST_PAGE);
        var lines = published.list(filter, (form.number() - 1L) * asked, asked);
        return new Page(
                published.count(filter),
                form.number(),
                asked,
                lines.stream()
                        .map(line -> DocumentAnswer.of(line, units, clock.getZone()))
                        .toList());
    }

    @GetMapping("{id}")
    @Operation(summary = "One public document with its text; 410 with the public reason when it was withdrawn")
    DocumentAnswer one(@PathVariable long id) {
        var none = new NotFound(say("publishing.edition.none"));
        if (id < 1) throw none;
        var document = documents.find(new DocumentId(id)).orElseThrow(() -> none);
        var withdrawal = document.withdrawal();
        if (withdrawal != null) {
            throw new Refused(say("publishing.withdrawn.api", withdrawal.reason()), HttpStatus.GONE, null);
        }
        var line = published.find(document.id()).orElseThrow(() -> none);
        var edition = editions.published(document.id()).orElseThrow(() -> none);
        return DocumentAnswer.whole(line, document, edition, units, clock);
    }
}
