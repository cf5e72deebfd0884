package org.gongkai.standards.catalogue;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.gongkai.foundation.design.Tone;

/**
 * A part of a matter's public page that a later room contributes as a bean: documents published under the matter, its
 * guide, its duties. A section without entries is not shown.
 */
public interface MatterPageSection {
    /** The heading, as plain text. */
    String heading(MatterId matter);

    /** The newest entries first, at most as many as should be shown. */
    List<Entry> entries(MatterId matter);

    /** Address of the complete listing; empty if there is none. */
    default String more(MatterId matter) {
        return "";
    }

    /** What stands under the name of the matter before everything else (下一次到期), if there is something that presses. */
    default Optional<Headline> headline(MatterId matter) {
        return Optional.empty();
    }

    /** The section drawn in the middle of the page by the room itself; its entries are then not shown at the side. */
    default Optional<Content> drawn(MatterId matter) {
        return Optional.empty();
    }

    /** How the matter stands in a few words. */
    record Headline(Tone tone, String words, String href) {}

    /**
     * One line of the section.
     *
     * @param href its address
     * @param title the words of the link
     * @param note date, unit and the like, in one short line
     */
    record Entry(String href, String title, String note) {}
}
