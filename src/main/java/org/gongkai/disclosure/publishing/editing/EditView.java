package org.gongkai.disclosure.publishing.editing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.releasing.ChecksView;
import org.gongkai.foundation.design.Step;
import org.jspecify.annotations.Nullable;

/**
 * What the editor shows (撰写页).
 *
 * @param required names of what the kind must carry
 * @param saved when it was saved, in words
 * @param checks what the checks say
 * @param submit the words of the next step
 */
public record EditView(
        long id,
        int version,
        EditForm form,
        Choices choices,
        Set<String> required,
        List<MatterChoice> matters,
        String matterWords,
        List<MatterChoice> found,
        List<FileRow> files,
        List<Step> route,
        List<Lack> missing,
        int words,
        String saved,
        ChecksView checks,
        String submit,
        @Nullable Returned returned) {

    /** The words of every list to choose from, by the value that is sent. */
    public record Choices(
            Map<String, String> kinds,
            Map<String, String> attributes,
            Map<String, String> exemptions,
            Map<String, String> openness,
            Map<String, String> topics,
            Map<String, String> genres,
            String kindsWithValidity) {}

    /** A matter that is or can be chosen. */
    public record MatterChoice(String id, String title, String where) {}

    /** An attachment. */
    public record FileRow(int index, String digest, String format, String name, String facts, String href) {}

    /** What lacks, and where it is to be written. */
    public record Lack(String sentence, String place) {}

    /** Why a reviewer sent it back. */
    public record Returned(String comment, String by) {}

    /** A draft that was saved by itself (自动保存), with what was found in it. */
    public record Kept(
            int version,
            String saved,
            String submit,
            String count,
            boolean ready,
            List<Lack> missing,
            List<ChecksView.Item> checks) {}

    public boolean ready() {
        return missing.isEmpty() && checks.isClear();
    }

    public boolean requires(String name) {
        return required.contains(name);
    }

    public boolean shows(String part) {
        return part.equals("validity")
                ? List.of(choices.kindsWithValidity().split(" ")).contains(form.kind())
                : form.kind().equals("PUBLICITY");
    }

    /** Whether the rarer facts are known, so that they are not hidden. */
    public boolean hasMore() {
        return Stream.of(form.subtitle(), form.summary(), form.source(), form.audience(), form.keywords())
                .anyMatch(value -> value != null && !value.isBlank());
    }
}
