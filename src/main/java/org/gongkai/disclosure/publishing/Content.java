package org.gongkai.disclosure.publishing;

import java.util.List;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/** All that an edition says (版本内容); a draft's content may be incomplete, {@link DocumentKind#missing} tells what lacks. */
public record Content(
        String title,
        @Nullable String subtitle,
        @Nullable String summary,
        RichText body,
        Metadata metadata,
        List<MatterId> matters,
        List<EnclosedFile> files) {

    private static final int LONGEST_TITLE = 500;

    public Content {
        title = title.strip().replaceAll("\\s*\\R\\s*", " ");
        if (title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("title of " + title.length() + " characters");
        }
        subtitle = subtitle == null || subtitle.isBlank() ? null : subtitle.strip();
        summary = summary == null || summary.isBlank() ? null : summary.strip();
        matters = List.copyOf(matters);
        files = List.copyOf(files);
    }

    /** A text with nothing else known. */
    public static Content of(String title, RichText body) {
        return new Content(title, null, null, body, Metadata.NONE, List.of(), List.of());
    }

    public Content withTitle(String other) {
        return new Content(other, subtitle, summary, body, metadata, matters, files);
    }

    public Content withBody(RichText other) {
        return new Content(title, subtitle, summary, other, metadata, matters, files);
    }

    public Content withSubtitle(@Nullable String other) {
        return new Content(title, other, summary, body, metadata, matters, files);
    }

    public Content withSummary(@Nullable String other) {
        return new Content(title, subtitle, other, body, metadata, matters, files);
    }

    public Content withMetadata(Metadata other) {
        return new Content(title, subtitle, summary, body, other, matters, files);
    }

    public Content withMatters(List<MatterId> other) {
        return new Content(title, subtitle, summary, body, metadata, other, files);
    }

    public Content withFiles(List<EnclosedFile> other) {
        return new Content(title, subtitle, summary, body, metadata, matters, other);
    }

    public List<EnclosedFile> attachments() {
        return files.stream()
                .filter(f -> f.use() == EnclosedFile.Use.ATTACHMENT)
                .toList();
    }

    public List<EnclosedFile> pictures() {
        return files.stream().filter(f -> f.use() == EnclosedFile.Use.PICTURE).toList();
    }
}
