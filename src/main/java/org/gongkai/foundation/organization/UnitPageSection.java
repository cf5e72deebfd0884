package org.gongkai.foundation.organization;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.foundation.design.Figure;
import org.gongkai.foundation.design.Line;
import org.jspecify.annotations.Nullable;

/** What another room tells on the public page of a unit (单位主页栏目), contributed as a bean. */
public interface UnitPageSection {

    /** The smaller, the earlier; what a unit owes comes before what it is. */
    int order();

    /**
     * The section for a unit, or nothing when there is nothing to tell.
     *
     * @param asked what the page's address asks besides, a stretch of time for one
     */
    Optional<Section> of(Unit unit, Map<String, String> asked);

    /**
     * One section.
     *
     * @param id the anchor, as {@code published}
     * @param sentence under the heading, or empty
     * @param drawn what the room draws itself, before the lines, or null
     * @param more words and address of the door to everything, or null
     */
    record Section(
            String id,
            String heading,
            String sentence,
            List<Figure> figures,
            List<Line> lines,
            @Nullable Content drawn,
            @Nullable Door more) {

        public Section(
                String id,
                String heading,
                String sentence,
                List<Figure> figures,
                List<Line> lines,
                @Nullable Door more) {
            this(id, heading, sentence, figures, lines, null, more);
        }

        public Section {
            figures = List.copyOf(figures);
            lines = List.copyOf(lines);
        }
    }

    /** A link in words. */
    record Door(String words, String href) {}
}
