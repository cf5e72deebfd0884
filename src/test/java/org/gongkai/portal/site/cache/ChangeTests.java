package org.gongkai.portal.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Validity;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.portal.site.cache.Shown.Whole;
import org.gongkai.standards.catalogue.MatterId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which pages a change touches. */
class ChangeTests {

    private static final Standing NOTICE =
            new Standing("NOTICE", 7, "17", 2026, "关于低保标准的通知", "新政发〔2026〕3号", "A/2026-00003", Set.of(11L));

    private final Shown page = Shown.begin();

    @AfterEach
    void end() {
        Shown.end();
    }

    @Test
    void aDocumentTouchesItsOwnPageAndNoOther() {
        page.document(5);
        assertThat(documents(5, NOTICE).touches(page)).isTrue();
        assertThat(documents(6, NOTICE).touches(page)).isFalse();
    }

    @Test
    void aDocumentTouchesTheListingsInWhichItStands() {
        for (var filter : List.of(
                DocumentFilter.ALL,
                DocumentFilter.OWN,
                DocumentFilter.of(DocumentKind.NOTICE),
                DocumentFilter.of(new UnitId(7)),
                DocumentFilter.ALL.topics(List.of("17")).years(List.of(2026)),
                DocumentFilter.under(List.of(new MatterId(11))),
                DocumentFilter.ALL.words("低保"),
                DocumentFilter.ALL.words("新政发[2026]3号"),
                // a document that is not valid today may be so after the change
                DocumentFilter.ALL.validities(Set.of(Validity.IN_FORCE)))) {
            var listing = Shown.begin();
            listing.listing(filter);
            assertThat(documents(5, NOTICE).touches(listing))
                    .as(filter.toString())
                    .isTrue();
        }
    }

    @Test
    void aListingWithoutTheDocumentStays() {
        for (var filter : List.of(
                DocumentFilter.of(DocumentKind.LAW),
                DocumentFilter.of(new UnitId(8)),
                DocumentFilter.ALL.topics(List.of("18")),
                DocumentFilter.ALL.years(List.of(2025)),
                DocumentFilter.under(List.of(new MatterId(12))),
                DocumentFilter.ALL.words("公租房"))) {
            var listing = Shown.begin();
            listing.listing(filter);
            assertThat(documents(5, NOTICE).touches(listing))
                    .as(filter.toString())
                    .isFalse();
        }
    }

    @Test
    void countsOfOtherChoicesAreTouchedToo() {
        page.counts(DocumentFilter.of(DocumentKind.LAW));
        assertThat(documents(5, NOTICE).touches(page)).isTrue();
    }

    @Test
    void whereItStoodBeforeCountsAsWhereItStands() {
        page.listing(DocumentFilter.ALL.topics(List.of("18")));
        var moved = new Standing("NOTICE", 7, "18", 2026, "旧题目", null, null, Set.of());
        assertThat(documents(5, moved, NOTICE).touches(page)).isTrue();
    }

    @Test
    void aGreatImportTouchesEveryListing() {
        page.listing(DocumentFilter.of(DocumentKind.LAW));
        var change = new Change(Set.of(1L), null, Set.of(), Set.of(), Set.of(Whole.SOURCES), false);
        assertThat(change.touches(page)).isTrue();
        assertThat(change.touches(Shown.begin())).isFalse();
    }

    @Test
    void unitsDutiesAndListsTouchWhoShowsThem() {
        page.unit(new UnitId(7));
        page.duties(new MatterId(11));
        assertThat(new Change(Set.of(), List.of(), Set.of(7L), Set.of(), Set.of(Whole.UNITS), false).touches(page))
                .isTrue();
        assertThat(new Change(Set.of(), List.of(), Set.of(8L), Set.of(), Set.of(Whole.UNITS), false).touches(page))
                .isFalse();
        assertThat(new Change(Set.of(), List.of(), Set.of(), Set.of(11L), Set.of(Whole.DUTIES), false).touches(page))
                .isTrue();
        assertThat(new Change(Set.of(), List.of(), Set.of(), Set.of(12L), Set.of(Whole.DUTIES), false).touches(page))
                .isFalse();
        assertThat(new Change(Set.of(), List.of(), Set.of(), Set.of(), Set.of(Whole.LISTS), false).touches(page))
                .isFalse();
    }

    private static Change documents(long id, Standing... standings) {
        return new Change(Set.of(new DocumentId(id).value()), List.of(standings), Set.of(), Set.of(), Set.of(), false);
    }
}
