package org.gongkai.disclosure.publishing.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.Metadata;
import org.gongkai.disclosure.publishing.Metadata.Classification;
import org.gongkai.disclosure.publishing.Metadata.Origin;
import org.gongkai.disclosure.publishing.Period;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.archive.Effects;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.organization.SampleChapter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Loads the sample documents by the ways that real ones go: written, reviewed, published, corrected, taken back. */
@Component
class SampleDocuments implements SampleChapter {

    private static final int ORDER = 30;

    private final PublishingDesk desk;
    private final ReviewDesk reviews;
    private final PublicationOffice office;
    private final SampleLife life;
    private final SampleDates dates;
    private final FileStore files;
    private final JsonMapper json;
    private final Clock clock;

    SampleDocuments(
            PublishingDesk desk,
            ReviewDesk reviews,
            PublicationOffice office,
            SampleLife life,
            SampleDates dates,
            FileStore files,
            JsonMapper json,
            Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.office = office;
        this.life = life;
        this.dates = dates;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load() {
        var samples = read();
        Map<String, DocumentId> known = new HashMap<>();
        for (var sample : samples) {
            known.put(sample.key(), write(sample).document());
        }
        for (var sample : samples) {
            later(sample, known);
        }
    }

    private List<SampleDocument> read() {
        try (var table = SampleDocuments.class.getResourceAsStream("sample-documents.json")) {
            return json.readValue(table, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EditionId write(SampleDocument sample) {
        var unit = life.unit(sample.unit());
        var enclosed = files(sample);
        var content = content(sample).withFiles(enclosed);
        var id = desk.write(unit, sample.kind(), content, life.author());
        if (sample.kind() == DocumentKind.PICTURE) {
            desk.save(
                    id,
                    0,
                    sample.kind(),
                    content.withBody(shown(id.document(), enclosed, content)),
                    null,
                    life.author());
        }
        if (sample.published() != null) {
            approve(id);
            office.publish(id, life.leader());
            dates.shift(id, sample.published());
        } else {
            wait(id, sample.fate() == null ? "draft" : sample.fate());
        }
        return id;
    }

    private void wait(EditionId id, String fate) {
        if (fate.equals("draft")) return;
        desk.submit(id, life.author());
        if (fate.equals("first")) return;
        if (fate.equals("returned")) {
            reviews.returnForRework(id, "请补上每个社会组织的统一社会信用代码（示例）。", life.reviewer());
            return;
        }
        reviews.approve(id, null, life.reviewer());
        if (fate.equals("secrecy")) return;
        reviews.passSecrecy(id, null, life.secrecy());
        if (fate.equals("final")) return;
        reviews.approve(id, null, life.leader());
        if (fate.equals("schedule")) {
            office.schedule(id, clock.instant().plus(Duration.ofDays(5)), life.reviewer());
        }
    }

    private void approve(EditionId id) {
        desk.submit(id, life.author());
        reviews.approve(id, null, life.reviewer());
        reviews.passSecrecy(id, null, life.secrecy());
        reviews.approve(id, null, life.leader());
    }

    private void later(SampleDocument sample, Map<String, DocumentId> known) {
        var fate = sample.fate();
        if (fate == null || fate.indexOf(':') < 0) return;
        var document = Objects.requireNonNull(known.get(sample.key()));
        var words = fate.substring(fate.indexOf(':') + 1);
        var today = LocalDate.now(clock);
        switch (fate.substring(0, fate.indexOf(':'))) {
            case "withdraw" -> office.withdraw(document, words, life.leader());
            case "supersede" ->
                office.supersede(
                        document, Objects.requireNonNull(known.get(words)), today.minusDays(38), life.leader());
            case "amend" ->
                office.note(document, Effects.Kind.AMENDED, null, words, today.minusDays(60), life.leader());
            default -> correct(sample, document, words);
        }
    }

    private void correct(SampleDocument sample, DocumentId document, String note) {
        var next = desk.correct(document, note, life.author());
        var edition = desk.read(next, life.author());
        var body = RichText.of(sample.body().replace("决定是否受理。", "决定是否受理；材料不全的，应当一次性告知需要补正的全部内容。"));
        desk.save(next, 0, sample.kind(), edition.content().withBody(body), note, life.author());
        approve(next);
        office.publish(next, life.leader());
        dates.shift(next, sample.published() == null ? 0 : sample.published() - 1);
    }

    private Content content(SampleDocument sample) {
        var today = LocalDate.now(clock);
        var shown = sample.shownDays() == null || sample.published() == null
                ? Period.OPEN
                : new Period(back(today, sample.published()), back(today, sample.published() - sample.shownDays()));
        var validity = sample.validFrom() == null
                ? Period.OPEN
                : new Period(
                        back(today, sample.validFrom()),
                        sample.validDays() == null ? null : back(today, sample.validFrom() - sample.validDays()));
        var metadata = Metadata.NONE
                .withOrigin(new Origin(sample.number(), null, back(today, sample.formed()), null))
                .withClassification(
                        new Classification(sample.topic(), sample.genre(), sample.openness(), sample.audience(), null))
                .withValidity(validity)
                .withPublicity(shown);
        return Content.of(sample.title(), RichText.of(sample.body()))
                .withSummary(sample.summary())
                .withMatters(life.matters(sample.matter()))
                .withMetadata(metadata);
    }

    private List<EnclosedFile> files(SampleDocument sample) {
        if (sample.files() == null) return List.of();
        return new ArrayList<>(Arrays.stream(sample.files().split(","))
                .map(told -> SampleFiles.keep(files, told))
                .toList());
    }

    private static RichText shown(DocumentId document, List<EnclosedFile> enclosed, Content content) {
        var picture = enclosed.getFirst();
        return RichText.of("<p><img src=\"%s\" alt=\"绿色的山坡后面是青色的山脊和淡蓝的天空\"></p>%s"
                .formatted(picture.url(document), content.body().html()));
    }

    private static @Nullable LocalDate back(LocalDate today, @Nullable Integer days) {
        return days == null ? null : today.minusDays(days);
    }
}
