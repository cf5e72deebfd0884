package org.gongkai.disclosure.publishing.checking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.checking.Passage.Sort;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * An edition laid out for the checks (稿样): with the words of its attachments, on the day on which it would be published.
 *
 * @param fileTexts the words of attachments, by their digest
 * @param day when it would come before the public
 */
public record Manuscript(
        DocumentId document,
        UnitId unit,
        DocumentKind kind,
        Content content,
        BodyText body,
        Map<FileDigest, String> fileTexts,
        LocalDate today,
        LocalDate day) {

    static Manuscript of(
            Edition edition, @Nullable Instant publishAt, Map<FileDigest, String> fileTexts, Instant now, ZoneId zone) {
        var at = publishAt != null ? publishAt : edition.publishAt();
        return new Manuscript(
                edition.id().document(),
                edition.unit(),
                edition.kind(),
                edition.content(),
                BodyText.of(edition.content().body().html()),
                Map.copyOf(fileTexts),
                LocalDate.ofInstant(now, zone),
                LocalDate.ofInstant(at == null ? now : at, zone));
    }

    /** All words that readers would see, the names of files among them. */
    public List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        all.add(new Passage(Sort.TITLE, "", "", content.title()));
        all.add(new Passage(Sort.SUBTITLE, "", "", said(content.subtitle())));
        all.add(new Passage(Sort.SUMMARY, "", "", said(content.summary())));
        all.add(new Passage(
                Sort.KEYWORDS, "", "", said(content.metadata().classification().keywords())));
        all.add(new Passage(Sort.BODY, "", "", body.text()));
        for (var file : content.files()) {
            var sort = file.use() == EnclosedFile.Use.PICTURE ? Sort.PICTURE_NAME : Sort.FILE_NAME;
            all.add(new Passage(sort, file.name(), file.digest().hex(), stem(file.name())));
            var text = fileTexts.getOrDefault(file.digest(), "");
            if (!text.isEmpty())
                all.add(new Passage(Sort.FILE_TEXT, file.name(), file.digest().hex(), text));
        }
        return all.stream().filter(passage -> !passage.text().isBlank()).toList();
    }

    /** Title, text and attachments in one, for checks that only ask whether something is said. */
    public String everything() {
        return passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    /** The name of a file without its ending. */
    public static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > 6 ? name : name.substring(0, dot);
    }

    private static String said(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
