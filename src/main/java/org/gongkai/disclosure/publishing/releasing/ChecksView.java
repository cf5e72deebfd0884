package org.gongkai.disclosure.publishing.releasing;

import java.util.List;
import org.gongkai.disclosure.publishing.checking.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What the checks say of an edition, to be shown (检查栏).
 *
 * @param counts the figures in words
 * @param mayOverrule whether this person may let pass what blocks
 * @param mayConfirm whether this person may be the second reader of what was masked
 */
public record ChecksView(
        long document,
        String counts,
        List<Item> blocking,
        List<Item> warnings,
        List<Answered> overruled,
        List<Asked> elements,
        List<String> passed,
        List<String> unlooked,
        List<Masked> masked,
        boolean mayOverrule,
        boolean mayConfirm) {

    /** One finding. */
    public record Item(
            String key,
            String point,
            String severity,
            String title,
            String sentence,
            String reason,
            String place,
            @Nullable String fix,
            boolean masks,
            @Nullable Reference see) {}

    /** One finding that somebody answered for. */
    public record Answered(String sentence, String reason, String by) {}

    /** One element of a matter. */
    public record Asked(String words, boolean covered) {}

    /** One thing that was masked. */
    public record Masked(
            String sentence, String by, @Nullable String confirmed) {}

    public boolean isClear() {
        return blocking.isEmpty();
    }

    /** All findings, the blocking ones first. */
    public List<Item> all() {
        return java.util.stream.Stream.concat(blocking.stream(), warnings.stream())
                .toList();
    }

    /** How many things one press can mask. */
    public long maskable() {
        return blocking.stream().filter(Item::masks).count();
    }

    public boolean hasElements() {
        return !elements.isEmpty();
    }

    public List<Asked> uncovered() {
        return elements.stream().filter(element -> !element.covered()).toList();
    }

    public long unread() {
        return masked.stream().filter(masking -> masking.confirmed() == null).count();
    }
}
