package org.gongkai.foundation.paper;

import java.util.List;

/**
 * A form to be filled in by hand (表格): rows of a name and room to write, some of it filled in already. It bears no seal.
 *
 * @param issuer whose form it is
 * @param lead what is said above it
 * @param notes what is said below it
 */
public record Blank(String title, String issuer, String lead, List<Section> sections, List<String> notes) {

    /** Rows under a heading of their own. */
    public record Section(String heading, List<Row> rows) {

        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row.
     *
     * @param words what is filled in already; empty for room to write
     * @param lines how many lines it has at least
     */
    public record Row(String label, String words, int lines) {}

    public Blank {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        if (title.isBlank() || issuer.isBlank()) {
            throw new IllegalArgumentException("a form has a title and an issuer");
        }
    }
}
