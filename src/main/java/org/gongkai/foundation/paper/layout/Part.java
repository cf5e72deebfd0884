package org.gongkai.foundation.paper.layout;

/**
 * A part of the document in the order of reading (逻辑结构).
 *
 * @param parent the part it lies in, or -1
 * @param alternative what is read aloud instead of a picture; empty for text
 */
public record Part(Role role, int parent, String alternative) {

    /** What a part is, by its name in PDF. */
    public enum Role {
        H1,
        H2,
        P,
        TABLE("Table"),
        ROW("TR"),
        HEAD("TH"),
        /** The name of a row. */
        SIDE("TH"),
        CELL("TD"),
        FIGURE("Figure"),
        SEAL("Form");

        private final String tag;

        Role() {
            this.tag = name();
        }

        Role(String tag) {
            this.tag = tag;
        }

        public String tag() {
            return tag;
        }
    }
}
