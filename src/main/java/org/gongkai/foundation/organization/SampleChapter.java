package org.gongkai.foundation.organization;

/**
 * A room's share of the sample district (示例数据), loaded once on the first start of an empty database unless
 * {@code gongkai.empty=true}. Everything in it is marked as sample.
 */
public interface SampleChapter {

    /** Units come first (0), then people (10), lists (20), documents (30), what builds on them (40 and up). */
    int order();

    /** Permanent name, remembered so that the chapter is loaded only once. */
    default String name() {
        return getClass().getName();
    }

    void load();
}
