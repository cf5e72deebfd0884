package org.gongkai.portal.site.cache;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.DocumentNumber;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * Where one edition of a document stands or stood in listings (所在列表).
 *
 * @param year of its first publication, 0 when the source knows less
 */
public record Standing(
        String kind,
        long unit,
        @Nullable String topic,
        int year,
        String title,
        @Nullable String number,
        @Nullable String index,
        Set<Long> matters) {

    public Standing {
        matters = Set.copyOf(matters);
    }

    boolean isIn(DocumentFilter filter) {
        return (filter.kinds().isEmpty()
                        || filter.kinds().stream().anyMatch(k -> k.name().equals(kind)))
                && (filter.units().isEmpty() || filter.units().stream().anyMatch(u -> u.value() == unit))
                && (filter.topics().isEmpty()
                        || (topic != null && filter.topics().contains(topic)))
                && (filter.years().isEmpty() || filter.years().contains(year))
                && (filter.matters().isEmpty() || isUnder(filter.matters()))
                && (filter.words() == null || bears(filter.words()));
    }

    private boolean isUnder(List<MatterId> asked) {
        return asked.stream().anyMatch(m -> matters.contains(m.value()));
    }

    private boolean bears(String words) {
        return lower(title).contains(lower(words))
                || (number != null && lower(number).contains(lower(DocumentNumber.canonical(words))))
                || words.equals(index);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
