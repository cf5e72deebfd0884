package org.gongkai.portal.site.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The kept pages (页面缓存). A page that was begun before a change was known may show what was before it, so changes are
 * remembered for a while and looked at again when a page is put in.
 */
@Component
public class PageCache {

    private static final int REMEMBERED = 2_000;

    private final Cache<PageKey, KeptPage> pages;
    private final Cache<PageKey, KeptPage> spares;
    private final CacheSettings settings;
    private final Clock clock;
    private final ArrayDeque<Change> changes = new ArrayDeque<>();
    private long told;

    PageCache(CacheSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        pages = Caffeine.newBuilder()
                .maximumWeight(settings.size().toBytes())
                .weigher((PageKey _, KeptPage page) -> page.weight())
                .expireAfterWrite(settings.longest())
                .recordStats()
                .build();
        spares = Caffeine.newBuilder()
                .maximumWeight(settings.size().toBytes() / 2)
                .weigher((PageKey _, KeptPage page) -> page.weight())
                .build();
    }

    /** What is in it, and how often it helped. */
    public record Figures(long pages, long bytes, long hits, long misses) {}

    public Optional<KeptPage> find(PageKey key) {
        return Optional.ofNullable(pages.getIfPresent(key)).filter(page -> page.isGoodAt(clock.instant()));
    }

    /**
     * The page as it was last made, for when it cannot be made anew (备用页): things may have been added since, but nothing
     * that it shows was taken back or corrected.
     */
    public Optional<KeptPage> spare(PageKey key) {
        return Optional.ofNullable(spares.getIfPresent(key));
    }

    /** The number of changes told so far; to be asked before the making of a page begins. */
    public synchronized long told() {
        return told;
    }

    /**
     * Keeps a page unless something that it shows has changed since it was begun; where things were only added meanwhile, it
     * is good enough as a spare, so that a busy day leaves one too.
     */
    public synchronized void keep(PageKey key, KeptPage page, long begun) {
        long unseen = told - begun;
        if (unseen > changes.size() || page.body().length > settings.page().toBytes()) return;
        boolean current = true;
        var newest = changes.descendingIterator();
        for (long i = 0; i < unseen; i++) {
            var change = newest.next();
            if (change.forbids(page.shown())) return;
            current &= !change.touches(page.shown());
        }
        if (current) pages.put(key, page);
        spares.put(key, page);
    }

    /** Drops the pages that a change touches, and no other. */
    public void drop(Change change) {
        synchronized (this) {
            told++;
            changes.addLast(change);
            if (changes.size() > REMEMBERED) changes.removeFirst();
        }
        pages.asMap().entrySet().removeIf(kept -> change.touches(kept.getValue().shown()));
        spares.asMap()
                .entrySet()
                .removeIf(kept -> change.forbids(kept.getValue().shown()));
    }

    /** Drops everything. */
    public synchronized void clear() {
        told += REMEMBERED + 1L;
        pages.invalidateAll();
        spares.invalidateAll();
    }

    public Figures figures() {
        var stats = pages.stats();
        long bytes = pages.policy()
                .eviction()
                .flatMap(e -> e.weightedSize().stream().boxed().findFirst())
                .orElse(0L);
        return new Figures(pages.estimatedSize(), bytes, stats.hitCount(), stats.missCount());
    }
}
