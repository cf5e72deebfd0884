package org.gongkai.standards.catalogue.api;

import java.util.List;
import org.gongkai.standards.catalogue.MatterPage;

/** A page of matters for machines. */
record MatterPageView(long total, int page, int size, List<MatterView> matters) {
    static MatterPageView of(MatterPage page) {
        return new MatterPageView(
                page.total(),
                page.page(),
                page.size(),
                page.matters().stream().map(MatterView::of).toList());
    }
}
