package org.gongkai.disclosure.publishing.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.FiveOpenness;
import org.gongkai.disclosure.publishing.Metadata;
import org.gongkai.disclosure.publishing.OpennessAttribute;
import org.gongkai.disclosure.publishing.Period;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.standards.catalogue.MatterId;
import org.junit.jupiter.api.Test;

/** The editor's fields on their way into a content and back. */
class EditFormTests {

    private static final Content FULL = new Content(
            "新城区社会救助实施细则",
            "试行",
            "谁能申请、怎样申请。",
            RichText.of("<p>正文。</p>"),
            Metadata.NONE
                    .withOrigin(new Metadata.Origin("呼新政办发〔2026〕8号", "区政府办公室", LocalDate.of(2026, 3, 2), "内部报送"))
                    .withClassification(new Metadata.Classification("17", "05", FiveOpenness.SERVICE, "困难群众", "低保 救助"))
                    .withDisclosure(new Metadata.Disclosure(OpennessAttribute.ON_REQUEST, "S16-2"))
                    .withValidity(new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2028, 3, 31)))
                    .withFurther(Map.of("sourceColumn", "kept")),
            List.of(new MatterId(7), new MatterId(3)),
            List.of());

    @Test
    void brings_back_what_it_shows() {
        assertThat(EditForm.of(4, DocumentKind.NORMATIVE, FULL).over(FULL)).isEqualTo(FULL);
    }

    @Test
    void brings_back_what_it_shows_also_by_names() {
        var form = EditForm.of(4, DocumentKind.NORMATIVE, FULL);
        assertThat(EditForm.read(4, form.values(), FULL.body().html()).over(FULL))
                .isEqualTo(FULL);
    }

    @Test
    void forgets_the_reason_once_a_document_is_open() {
        var open = form(Map.of("attribute", "ON_INITIATIVE"));
        assertThat(open.over(FULL).metadata().disclosure()).isEqualTo(Metadata.Disclosure.OPEN);
    }

    @Test
    void reads_dates_as_people_write_them() {
        for (var written : List.of("2026-03-02", "2026.3.2", "2026年3月2日", "2026/03/02")) {
            assertThat(form(Map.of("formedOn", written))
                            .over(FULL)
                            .metadata()
                            .origin()
                            .formedOn())
                    .isEqualTo(LocalDate.of(2026, 3, 2));
        }
    }

    @Test
    void refuses_a_day_that_no_calendar_has() {
        assertThatThrownBy(() -> form(Map.of("validTo", "2026-02-30")).over(FULL))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("validTo");
                    assertThat(refused.sentence()).contains("2026-02-30");
                });
    }

    @Test
    void stores_pictures_under_the_address_the_public_will_use() {
        var digest = "a".repeat(64);
        var form = EditForm.read(
                0,
                form(Map.of()).values(),
                "<p><img src=\"/desk/documents/5/files/" + digest + "/a.png\" alt=\"图\"></p>");
        assertThat(form.over(FULL).body().html()).contains("src=\"/documents/5/files/" + digest + "/a.png\"");
    }

    @Test
    void renames_and_reorders_attachments() {
        var stored = FULL.withFiles(List.of(file('a', "甲.pdf"), file('b', "乙.pdf")));
        var shown = EditForm.of(0, DocumentKind.NOTICE, stored);
        var form = new EditForm(
                0,
                shown.title(),
                null,
                null,
                "",
                "NOTICE",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(
                        new EditForm.Enclosed("a".repeat(64), "申请表.pdf", "2"),
                        new EditForm.Enclosed("b".repeat(64), "", "1")));
        assertThat(form.over(stored).files().stream().map(EnclosedFile::name)).containsExactly("乙.pdf", "申请表.pdf");
    }

    @Test
    void ignores_matters_that_are_no_numbers() {
        assertThat(form(Map.of("matters", "3,x,,3,-1")).over(FULL).matters()).containsExactly(new MatterId(3));
    }

    private static EditForm form(Map<String, String> changed) {
        var values = new HashMap<>(EditForm.of(0, DocumentKind.NORMATIVE, FULL).values());
        values.putAll(changed);
        return EditForm.read(0, values, FULL.body().html());
    }

    private static EnclosedFile file(char digit, String name) {
        return new EnclosedFile(
                EnclosedFile.Use.ATTACHMENT,
                new FileDigest(String.valueOf(digit).repeat(64)),
                name,
                "application/pdf",
                10,
                "");
    }
}
