package org.gongkai.disclosure.publishing.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Component;

/** Titles, ways and meta tags (国办发〔2017〕47号) of document pages. */
@Component
class DocumentHeads {

    private static final int DIGEST = 120;

    private final UnitDirectory units;
    private final Clock clock;

    DocumentHeads(UnitDirectory units, Clock clock) {
        this.clock = clock;
        this.units = units;
    }

    Head of(DocumentLine line, Edition shown) {
        var content = shown.content();
        var words = content.summary() == null ? content.body().digest(DIGEST) : content.summary();
        boolean over = line.isOver(LocalDate.now(clock));
        var summary = over ? content.title() : words;
        var source =
                line.issuer() == null ? units.find(line.unit()).map(Unit::name).orElse("") : line.issuer();
        return under(line, content.title())
                .describedAs(summary)
                .meta("ArticleTitle", content.title())
                .meta("PubDate", line.isDated() ? DateWords.minute(line.publishedAt()) : null)
                .meta("ContentSource", source)
                .meta("Author", source)
                .meta(
                        "Keywords",
                        over ? null : content.metadata().classification().keywords())
                .meta("ColumnName", line.kind().label())
                .meta("ColumnType", say("publishing.column." + (line.kind().isPolicy() ? "policy" : "documents")));
    }

    Head under(DocumentLine line, String title) {
        return line.kind().isPolicy()
                ? Head.titled(title)
                        .under(say("publishing.policies.title"), "/policies")
                        .under(line.kind().label(), "/policies?kind=" + line.kind())
                : Head.titled(title)
                        .under(say("publishing.all.title"), "/documents")
                        .under(line.kind().label(), "/documents?kind=" + line.kind());
    }

    Head withdrawn() {
        return Head.titled(say("publishing.withdrawn.title")).under(say("publishing.all.title"), "/documents");
    }
}
