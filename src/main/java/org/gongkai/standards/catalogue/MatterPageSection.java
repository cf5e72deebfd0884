package org.gongkai.standards.catalogue;

import java.util.List;

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

    /**
     * One line of the section.
     *
     * @param href its address
     * @param title the words of the link
     * @param note date, unit and the like, in one short line
     */
    record Entry(String href, String title, String note) {}
}
