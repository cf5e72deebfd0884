package org.gongkai.standards.catalogue.types;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.office.TypeOffice;
import org.jspecify.annotations.Nullable;

/** The form for a type of list; columns are lines of text. */
public record TypeForm(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String summary,
        @Nullable String owner,
        @Nullable String codeScheme,
        @Nullable String publicationRule,
        @Nullable String citation,
        @Nullable String columns,
        @Nullable String reconstruction,
        int version) {

    static TypeForm of(ListType type) {
        return new TypeForm(
                type.name(),
                type.shortName(),
                type.summary(),
                type.owner(),
                type.codeScheme(),
                type.publicationRule(),
                type.citation(),
                TypeOffice.written(type.columns()),
                type.reconstruction() ? "true" : "",
                type.version());
    }

    ListType changed(ListType before) {
        return new ListType(
                before.code(),
                text(name),
                text(shortName),
                text(summary),
                TypeOffice.columns(text(columns)),
                text(codeScheme),
                text(owner),
                text(publicationRule),
                text(citation),
                before.position(),
                "true".equals(reconstruction),
                version);
    }

    /** The kinds of columns there are, for the hint. */
    public String kinds() {
        return Arrays.stream(ListType.ColumnType.values()).map(Enum::name).collect(Collectors.joining("、"));
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered.strip();
    }
}
