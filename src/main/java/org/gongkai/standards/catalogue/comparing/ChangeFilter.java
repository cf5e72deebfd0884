package org.gongkai.standards.catalogue.comparing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which changes (变动筛选), as they stand in the address.
 *
 * @param kind one kind, by its name
 * @param unit name of a subject
 * @param q words
 * @param matter one matter
 * @param page counted from 1
 */
public record ChangeFilter(
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String q,
        @Nullable Long matter,
        @Nullable Integer page) {
    /** Everything. */
    public static final ChangeFilter ALL = new ChangeFilter(null, null, null, null, null);

    /** Whether a change is among those asked for. */
    public boolean lets(MatterChange change) {
        var wanted = chosenKind();
        return (wanted == null || change.kind() == wanted)
                && (text(unit).isEmpty() || change.subjects().contains(text(unit)))
                && (text(q).isEmpty() || change.speaksOf(text(q)))
                && (matter == null || change.matter().id().value() == matter);
    }

    /** The kind that was chosen; an unknown one is none. */
    public @Nullable Kind chosenKind() {
        return Arrays.stream(Kind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** The words that were asked for. */
    public String words() {
        return text(q);
    }

    /** The subject that was asked for. */
    public String subject() {
        return text(unit);
    }

    /** The page asked for, from 1. */
    public int pageNumber() {
        return page == null || page < 1 ? 1 : page;
    }

    /** The query with another kind, or with none. */
    public String with(@Nullable Kind other) {
        return "?" + (other == null ? "" : "kind=" + other + "&") + rest();
    }

    /** The query as it is, open at its end. */
    public String all() {
        return with(chosenKind());
    }

    private String rest() {
        return part("unit", text(unit)) + part("q", text(q)) + (matter == null ? "" : "matter=" + matter + "&");
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered.strip();
    }
}
