package org.gongkai.standards.catalogue.chronicle;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Instant;
import java.util.List;
import org.gongkai.foundation.design.export.AtomFeed;
import org.gongkai.standards.catalogue.ListType;

/** The change record as an Atom feed. */
final class ChangeFeed {

    private ChangeFeed() {}

    static String write(String origin, String author, ListType type, List<ChangeEntry> entries) {
        var here = origin + "/lists/" + type.code() + "/changes";
        return new AtomFeed(
                        here,
                        say("catalogue.changes.of", type.name()),
                        here + ".atom",
                        here,
                        updated(entries),
                        author,
                        entries.stream().map(entry -> entry(here, entry)).toList())
                .write();
    }

    private static AtomFeed.Entry entry(String here, ChangeEntry entry) {
        var number = Integer.toString(entry.number());
        var kind = entry.kind();
        return new AtomFeed.Entry(
                here + "#e" + number,
                say(
                        "catalogue.changes.edition",
                        number,
                        kind == null ? entry.figures() : kind.label() + " · " + entry.title()),
                entry.former() == 0
                        ? here + "#e" + number
                        : here.replaceAll("changes$", "compare/") + entry.former() + "..." + number,
                null,
                entry.forcedAt().toString(),
                null,
                null,
                say(
                        "catalogue.changes.summary",
                        entry.effectiveOn().toString(),
                        entry.reason().isEmpty() ? say("catalogue.changes.notsaid") : entry.reason(),
                        entry.basis().isEmpty() ? say("catalogue.changes.notsaid") : entry.basis()));
    }

    private static String updated(List<ChangeEntry> entries) {
        return entries.stream()
                .map(ChangeEntry::forcedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)
                .toString();
    }
}
