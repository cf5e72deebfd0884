package org.gongkai.foundation.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadTests {

    @Test
    void crumbsLeadFromTheTopDown() {
        var head = Head.titled("c").under("a", "/a").under("b", "/a/b");
        assertThat(head.crumbs()).extracting(Head.Crumb::href).containsExactly("/a", "/a/b");
    }

    @Test
    void anEmptyMetaTagIsNotWritten() {
        assertThat(Head.titled("x").meta("Author", null).meta("Keywords", " ").meta())
                .isEmpty();
    }

    @Test
    void metaTagsKeepTheirOrder() {
        var head = Head.titled("x").column("政策文件", "政策").meta("PubDate", "2026-03-12 09:00");
        assertThat(head.meta().keySet()).containsExactly("ColumnName", "ColumnType", "PubDate");
    }

    @Test
    void addingLeavesTheFirstHeadAlone() {
        var first = Head.titled("x");
        first.atom("feed", "/feed.atom");
        assertThat(first.feeds()).isEmpty();
    }
}
