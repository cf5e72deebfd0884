package org.gongkai.disclosure.publishing.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.publishing.Document;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.Validity;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/** A public document for machines; what is not known is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentAnswer(
        long id,
        @Nullable String sourceId,
        String url,
        DocumentKind kind,
        String title,
        @Nullable String summary,
        @Nullable String indexNumber,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable String unit,
        @Nullable String topic,
        @Nullable OffsetDateTime publishedAt,
        OffsetDateTime changedAt,
        @Nullable Validity validity,
        int edition,
        @Nullable LocalDate formedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String html,
        @Nullable List<Long> matters,
        @Nullable List<Attachment> attachments,
        @Nullable Map<String, String> further) {

    /** A file to download. */
    record Attachment(String name, String url, String mediaType, long size) {}

    static DocumentAnswer of(DocumentLine line, UnitDirectory units, ZoneId zone) {
        return new DocumentAnswer(
                line.id().value(),
                null,
                line.url(),
                line.kind(),
                line.title(),
                line.summary(),
                line.indexNumber(),
                line.documentNumber(),
                line.issuer(),
                unit(line, units),
                line.topic(),
                line.isDated() ? line.publishedAt().atZone(zone).toOffsetDateTime() : null,
                line.changedAt().atZone(zone).toOffsetDateTime(),
                line.validity(),
                line.edition(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static DocumentAnswer whole(
            DocumentLine line, Document document, Edition edition, UnitDirectory units, Clock clock) {
        var content = edition.content();
        var metadata = content.metadata();
        boolean over = line.isOver(LocalDate.now(clock));
        var zone = clock.getZone();
        return new DocumentAnswer(
                line.id().value(),
                document.sourceId(),
                line.url(),
                line.kind(),
                line.title(),
                line.summary(),
                line.indexNumber(),
                line.documentNumber(),
                line.issuer(),
                unit(line, units),
                line.topic(),
                line.isDated() ? line.publishedAt().atZone(zone).toOffsetDateTime() : null,
                line.changedAt().atZone(zone).toOffsetDateTime(),
                line.validity(),
                line.edition(),
                metadata.origin().formedOn(),
                metadata.validity().from(),
                metadata.validity().to(),
                over ? "" : content.body().html(),
                content.matters().stream().map(MatterId::value).toList(),
                over
                        ? List.of()
                        : content.attachments().stream()
                                .map(f -> new Attachment(f.name(), f.url(line.id()), f.mediaType(), f.size()))
                                .toList(),
                over ? Map.of() : metadata.further());
    }

    private static @Nullable String unit(DocumentLine line, UnitDirectory units) {
        return units.find(line.unit()).map(Unit::name).orElse(null);
    }
}
