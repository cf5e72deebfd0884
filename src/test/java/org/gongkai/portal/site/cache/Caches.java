package org.gongkai.portal.site.cache;

import java.time.Clock;
import org.gongkai.disclosure.publishing.DocumentFilter;

/** Opens the cache to the tests of its neighbours. */
public final class Caches {

    private Caches() {}

    public static PageCache of(CacheSettings settings, Clock clock) {
        return new PageCache(settings, clock);
    }

    public static void listing(Shown shown, DocumentFilter filter) {
        shown.listing(filter);
    }
}
