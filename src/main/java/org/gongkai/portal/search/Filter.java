package org.gongkai.portal.search;

import java.util.Locale;

/** What results can be narrowed by (筛选项). */
public enum Filter {
    KIND("kind"),
    VALIDITY("validity"),
    UNIT("unitIds"),
    FIELD("fieldCodes"),
    YEAR("year"),
    TYPE("type");

    private final String indexField;

    Filter(String indexField) {
        this.indexField = indexField;
    }

    /** Its name in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    String indexField() {
        return indexField;
    }
}
