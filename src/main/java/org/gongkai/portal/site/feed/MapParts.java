package org.gongkai.portal.site.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.portal.site.life.LifeSituations;
import org.gongkai.standards.catalogue.ListRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every public address, in parts that search engines accept (at most 50,000 each). */
@Component
class MapParts {

    static final int SIZE = 20_000;

    private final PublishedDocuments documents;
    private final ListRegister register;
    private final UnitDirectory units;
    private final LifeSituations lives;

    MapParts(PublishedDocuments documents, ListRegister register, UnitDirectory units, LifeSituations lives) {
        this.documents = documents;
        this.register = register;
        this.units = units;
        this.lives = lives;
    }

    /** An address and when what it shows last changed, if that is known. */
    record Place(String path, @Nullable Instant changed) {}

    List<String> names() {
        return Stream.of(
                        Stream.of("pages-1"),
                        parts("documents", documents.count(DocumentFilter.ALL)),
                        parts("matters", register.counts().total()))
                .flatMap(s -> s)
                .toList();
    }

    List<Place> part(String kind, int number) {
        return switch (kind) {
            case "pages" -> number == 1 ? pages() : List.of();
            case "documents" ->
                documents.list(DocumentFilter.ALL, (number - 1L) * SIZE, SIZE).stream()
                        .map(line -> new Place(line.url(), line.changedAt()))
                        .toList();
            case "matters" -> matters(number);
            default -> List.of();
        };
    }

    private List<Place> pages() {
        return Stream.of(
                        Stream.of("/", "/documents", "/policies", "/lists", "/fields", "/units", "/life", "/guide"),
                        Stream.of("/sitemap", "/accessibility"),
                        register.listTypes().stream().map(list -> "/lists/" + list.code()),
                        register.fields().stream().map(field -> "/fields/" + field.slug()),
                        units.all().stream().map(unit -> "/units/" + unit.code()),
                        lives.all().stream().map(life -> life.url()))
                .flatMap(s -> s)
                .map(path -> new Place(path, null))
                .toList();
    }

    private List<Place> matters(int number) {
        var part = new ArrayList<Place>();
        var from = (number - 1L) * SIZE;
        var seen = new long[1];
        register.inForce(matter -> {
            if (seen[0] >= from && part.size() < SIZE) {
                part.add(new Place("/matters/" + matter.id(), null));
            }
            seen[0]++;
        });
        return part;
    }

    private static Stream<String> parts(String kind, long count) {
        return LongStream.rangeClosed(1, (count + SIZE - 1) / SIZE).mapToObj(n -> kind + "-" + n);
    }
}
