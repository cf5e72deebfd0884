package org.gongkai.portal.site.web;

import java.util.List;
import org.gongkai.foundation.design.Line;
import org.gongkai.portal.site.web.HomeView.Door;
import org.jspecify.annotations.Nullable;

/** A life situation with what is there for each of its topics now. */
public record LifeView(String slug, String name, String hint, List<Part> parts) {

    /**
     * One topic.
     *
     * @param search address of the search for it
     * @param field the field of openness that answers it, with the number of its matters
     * @param matters matters in force
     * @param documents the newest documents
     */
    public record Part(
            String name,
            String anchor,
            String search,
            @Nullable Door field,
            List<MatterLine> matters,
            List<Line> documents) {

        public boolean isEmpty() {
            return matters.isEmpty() && documents.isEmpty();
        }
    }

    /** A matter: its name, address and who must publish it. */
    public record MatterLine(String title, String href, String subjects) {}
}
