package org.gongkai.portal.site.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Speech;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.MatterFilter;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/** Which documents a feed follows (订阅范围); an empty part does not narrow. */
record FeedQuery(
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String topic,
        @Nullable String field,
        @Nullable String q) {

    private static final int MATTERS = 2_000;

    /** The filter; what does not exist is told instead of an empty feed that would look like silence. */
    DocumentFilter filter(UnitDirectory units, ListRegister register) {
        var filter = DocumentFilter.OWN;
        if (kind != null && given(kind)) {
            filter = filter.kinds(Set.of(kind(kind)));
        }
        if (unit != null && given(unit)) {
            var found = units.byCode(unit).orElseThrow(() -> new NotFound(Speech.say("site.feed.unit", unit)));
            filter = filter.units(List.of(found.id()));
        }
        if (topic != null && given(topic)) {
            filter = filter.topics(List.of(topic));
        }
        if (field != null && given(field)) {
            filter = filter.matters(matters(register, field));
        }
        return given(q) ? filter.words(q) : filter;
    }

    private static DocumentKind kind(String name) {
        return Arrays.stream(DocumentKind.values())
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(Speech.say("site.feed.kind", name)));
    }

    /** A field without matters is followed by nothing: an id that no matter has. */
    private static List<MatterId> matters(ListRegister register, String slug) {
        if (register.field(slug).isEmpty()) {
            throw new NotFound(Speech.say("site.feed.field", slug));
        }
        var ids = register.matters(MatterFilter.ofField(slug), 1, MATTERS).matters().stream()
                .map(matter -> matter.id())
                .toList();
        return ids.isEmpty() ? List.of(new MatterId(Long.MAX_VALUE)) : ids;
    }

    @org.jspecify.annotations.NullUnmarked
    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }
}
