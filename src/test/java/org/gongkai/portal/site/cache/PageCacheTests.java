package org.gongkai.portal.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** What is kept, and what is not because something changed meanwhile. */
class PageCacheTests {

    private static final Instant NOW = Instant.parse("2026-03-09T04:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-03-09T16:00:00Z");
    private static final PageKey ONE = key("/documents/1");
    private static final PageKey TWO = key("/documents/2");

    private final PageCache cache = cache(DataSize.ofMegabytes(1), NOW);

    @Test
    void onlyWhatAChangeTouchesIsDropped() {
        cache.keep(ONE, page(1), cache.told());
        cache.keep(TWO, page(2), cache.told());
        cache.drop(document(1));
        assertThat(cache.find(ONE)).isEmpty();
        assertThat(cache.find(TWO)).isPresent();
    }

    @Test
    void aPageBegunBeforeAChangeOfWhatItShowsIsNotKept() {
        long begun = cache.told();
        cache.drop(document(1));
        cache.keep(ONE, page(1), begun);
        cache.keep(TWO, page(2), begun);
        assertThat(cache.find(ONE)).isEmpty();
        assertThat(cache.find(TWO)).isPresent();
    }

    @Test
    void aPageBegunBeforeMoreChangesThanAreRememberedIsNotKept() {
        long begun = cache.told();
        for (int i = 0; i < 3_000; i++) cache.drop(document(100_000 + i));
        cache.keep(ONE, page(1), begun);
        assertThat(cache.find(ONE)).isEmpty();
    }

    @Test
    void afterTheDayNothingOfItIsShown() {
        var tomorrow = cache(DataSize.ofMegabytes(1), MIDNIGHT);
        tomorrow.keep(ONE, page(1), tomorrow.told());
        assertThat(tomorrow.find(ONE)).isEmpty();
    }

    @Test
    void aPageToWhichThingsWereAddedMayStandInForTheNewOneOthersMayNot() {
        var both = page(2, listing());
        cache.keep(ONE, page(1), cache.told());
        cache.keep(TWO, both, cache.told());
        cache.drop(new Change(Set.of(9L), null, Set.of(), Set.of(), Set.of(), true));
        assertThat(cache.find(TWO)).isEmpty();
        assertThat(cache.spare(TWO)).containsSame(both);
        cache.drop(new Change(Set.of(2L), null, Set.of(), Set.of(), Set.of(), true));
        assertThat(cache.spare(TWO)).as("its own text was replaced").isEmpty();

        cache.keep(TWO, page(2, listing()), cache.told());
        cache.drop(new Change(Set.of(9L), null, Set.of(), Set.of(), Set.of(), false));
        assertThat(cache.spare(TWO))
                .as("something in its listing was taken back")
                .isEmpty();
        assertThat(cache.spare(ONE)).isPresent();
        cache.clear();
        assertThat(cache.spare(ONE)).isEmpty();
    }

    @Test
    void aPageToWhichThingsWereAddedWhileItWasMadeIsASpareAndNoMore() {
        long begun = cache.told();
        cache.drop(new Change(Set.of(9L), null, Set.of(), Set.of(), Set.of(), true));
        cache.keep(ONE, page(1, listing()), begun);
        assertThat(cache.find(ONE)).isEmpty();
        assertThat(cache.spare(ONE)).isPresent();
        cache.drop(new Change(Set.of(9L), null, Set.of(), Set.of(), Set.of(), false));
        cache.keep(TWO, page(2, listing()), begun);
        assertThat(cache.spare(TWO)).as("something it shows was taken back").isEmpty();
    }

    @Test
    void aPageLargerThanTheSettingIsNotKept() {
        cache.keep(ONE, page(1, "长".repeat(400_000)), cache.told());
        assertThat(cache.find(ONE)).isEmpty();
    }

    @Test
    void packedAndUnpackedAreTheSame() throws Exception {
        var page = page(1, "政府信息公开".repeat(500));
        try (var in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(page.packed()))) {
            assertThat(in.readAllBytes()).isEqualTo(page.body());
        }
        assertThat(page.packed()).hasSizeLessThan(page.body().length / 5);
    }

    private static PageCache cache(DataSize size, Instant now) {
        return new PageCache(
                new CacheSettings(size, DataSize.ofKilobytes(512), Duration.ofMinutes(10), Duration.ofSeconds(1)),
                Clock.fixed(now, ZoneId.of("Asia/Shanghai")));
    }

    private static KeptPage page(long document) {
        return page(document, "<p>文件</p>");
    }

    private static Shown listing() {
        var shown = Shown.begin();
        shown.listing(DocumentFilter.ALL);
        Shown.end();
        return shown;
    }

    private static KeptPage page(long document, Shown shown) {
        shown.document(document);
        return page(shown, "<p>文件</p>");
    }

    private static KeptPage page(long document, String text) {
        var shown = Shown.begin();
        shown.document(document);
        Shown.end();
        return page(shown, text);
    }

    private static KeptPage page(Shown shown, String text) {
        return new KeptPage(200, List.of(), "W/\"1\"", text.getBytes(StandardCharsets.UTF_8), shown, MIDNIGHT);
    }

    private static Change document(long id) {
        return new Change(Set.of(id), List.of(), Set.of(), Set.of(), Set.of(), false);
    }

    private static PageKey key(String path) {
        return new PageKey("http://localhost:80", path, null, "", "");
    }
}
