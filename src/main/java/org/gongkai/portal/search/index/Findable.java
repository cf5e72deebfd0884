package org.gongkai.portal.search.index;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.portal.search.ItemType;
import org.gongkai.portal.search.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Something a citizen can find (可检索的内容), as its room tells it.
 *
 * @param id permanent, see {@link ItemType#id}
 * @param owner what it comes and goes with: its document, its list, its unit
 * @param kind document kind, list name or unit kind: what the tag of a hit says
 */
record Findable(
        String id, String owner, ItemType type, String kind, Wording wording, Place place, Life life, Address address) {

    /** What is said in it. */
    record Wording(String title, String body, @Nullable String number) {

        /** Longer texts are cut: nobody searches the thousandth page of a budget by its words. */
        private static final int MOST = 400_000;

        Wording {
            title = title.replace('\u0000', ' ').strip();
            body = (body.length() > MOST ? body.substring(0, MOST) : body).replace('\u0000', ' ');
        }
    }

    /**
     * Whose it is and what it is about.
     *
     * @param topic what it is found by and does not show in excerpts: its topic, its index number
     */
    record Place(
            List<Long> unitIds,
            List<String> unitNames,
            List<String> fieldCodes,
            @Nullable String topic) {
        static final Place NOWHERE = new Place(List.of(), List.of(), List.of(), null);
    }

    /** Its dates; {@code validFrom} only where validity has a meaning, {@code shownUntil} only for publicity (公示). */
    record Life(
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate endsOn,
            @Nullable Validity ending,
            @Nullable LocalDate shownUntil) {
        static final Life TIMELESS = new Life(null, null, null, null, null);
    }

    /** Where it is read, the id it was imported under, and the document it belongs to. */
    record Address(
            String url,
            @Nullable String sourceId,
            @Nullable String parentTitle,
            @Nullable String parentUrl) {
        static Address of(String url) {
            return new Address(url, null, null, null);
        }
    }
}
