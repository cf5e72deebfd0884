package org.gongkai.disclosure.publishing.proofing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.checking.BodyText;
import org.gongkai.disclosure.publishing.checking.BodyText.Change;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.foundation.privacy.Finding;
import org.gongkai.foundation.privacy.PersonalDataKind;
import org.gongkai.foundation.privacy.PrivacyOfficer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Masks personal data wherever a content says it (遮盖): title, summary, text, words of pictures, names of files. */
@Component
class Redactor {

    private final PrivacyOfficer officer;
    private final OfficeNumbers numbers;

    Redactor(PrivacyOfficer officer, OfficeNumbers numbers) {
        this.officer = officer;
        this.numbers = numbers;
    }

    Content masked(Content content, PersonalDataKind kind, String text) {
        var meta = content.metadata();
        var classes = meta.classification();
        var body = BodyText.of(content.body().html());
        var changes = changes(body.text(), kind, text);
        var html = changes.isEmpty() ? content.body().html() : body.changed(changes);
        List<EnclosedFile> files =
                content.files().stream().map(file -> named(file, kind, text)).toList();
        for (int i = 0; i < files.size(); i++) {
            html = html.replace(address(content.files().get(i)), address(files.get(i)));
        }
        return content.withTitle(said(content.title(), kind, text))
                .withSummary(nullable(content.summary(), kind, text))
                .withSubtitle(nullable(content.subtitle(), kind, text))
                .withBody(html.equals(content.body().html()) ? content.body() : RichText.of(html))
                .withFiles(files)
                .withMetadata(meta.withClassification(new org.gongkai.disclosure.publishing.Metadata.Classification(
                        classes.topic(),
                        classes.genre(),
                        classes.openness(),
                        classes.audience(),
                        nullable(classes.keywords(), kind, text))));
    }

    private EnclosedFile named(EnclosedFile file, PersonalDataKind kind, String text) {
        var stem = Manuscript.stem(file.name());
        var masked = said(stem, kind, text);
        if (masked.equals(stem)) return file;
        var name = masked + file.name().substring(stem.length());
        return new EnclosedFile(file.use(), file.digest(), name, file.mediaType(), file.size(), file.words());
    }

    private static String address(EnclosedFile file) {
        return file.digest().hex() + "/"
                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private @Nullable String nullable(@Nullable String words, PersonalDataKind kind, String text) {
        return words == null ? null : said(words, kind, text);
    }

    private String said(String words, PersonalDataKind kind, String text) {
        var masked = new StringBuilder(words);
        changes(words, kind, text)
                .reversed()
                .forEach(change -> masked.replace(change.start(), change.end(), change.words()));
        return masked.toString();
    }

    private List<Change> changes(String words, PersonalDataKind kind, String text) {
        return officer.find(words, numbers.known()).stream()
                .filter(finding -> finding.kind() == kind && finding.text().equals(text))
                .map(this::change)
                .toList();
    }

    private Change change(Finding finding) {
        return new Change(finding.start(), finding.end(), officer.masked(finding));
    }
}
