package org.gongkai.disclosure.publishing.deadlinks;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.foundation.identity.Actor;
import org.springframework.stereotype.Component;

/** The list as CSV in UTF-8 with byte order mark (导出). */
@Component
class DeadLinkFile {

    private static final int MOST = 50_000;

    private final DeadLinks links;
    private final UnitNames names;

    DeadLinkFile(DeadLinks links, UnitNames names) {
        this.links = links;
        this.names = names;
    }

    byte[] of(Actor actor) {
        var text = new StringBuilder("\uFEFF");
        try (var table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord((Object[]) say("publishing.links.columns").split("，"));
            for (var link : links.list(actor, 0, MOST)) {
                table.printRecord(
                        cell(names.of(link.unit())),
                        cell(link.title()),
                        link.document().url(),
                        cell(link.words()),
                        cell(link.address()),
                        link.verdict(),
                        link.since(),
                        link.asked());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a spreadsheet would take for a formula stays text. */
    private static String cell(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
