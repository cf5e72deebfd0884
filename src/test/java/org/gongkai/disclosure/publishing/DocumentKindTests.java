package org.gongkai.disclosure.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.publishing.Metadata.Classification;
import org.gongkai.disclosure.publishing.Metadata.Disclosure;
import org.gongkai.disclosure.publishing.Metadata.Origin;
import org.gongkai.foundation.files.FileDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentKindTests {

    private static final Content BARE = Content.of("标题", RichText.of("正文"));

    @Test
    void aNormativeDocumentNeedsNumberTermAndClassification() {
        assertThat(DocumentKind.NORMATIVE.missing(BARE))
                .containsExactly(
                        Requirement.DOCUMENT_NUMBER,
                        Requirement.FORMED_ON,
                        Requirement.GENRE,
                        Requirement.TOPIC,
                        Requirement.IN_FORCE_FROM,
                        Requirement.IN_FORCE_UNTIL);
        assertThat(DocumentKind.NORMATIVE.missing(BARE.withMetadata(complete())))
                .isEmpty();
    }

    @Test
    void aListForPublicityNeedsItsPeriod() {
        assertThat(DocumentKind.PUBLICITY.missing(BARE)).containsExactly(Requirement.PUBLICITY_PERIOD);
        var open = BARE.withMetadata(Metadata.NONE.withPublicity(new Period(LocalDate.of(2026, 3, 1), null)));
        assertThat(DocumentKind.PUBLICITY.missing(open)).containsExactly(Requirement.PUBLICITY_PERIOD);
    }

    @Test
    void attachmentsAloneMakeADownload() {
        var content = Content.of("申请表", RichText.EMPTY);
        assertThat(DocumentKind.FILES.missing(content)).containsExactly(Requirement.ATTACHMENT);
        assertThat(DocumentKind.FILES.missing(content.withFiles(List.of(form()))))
                .isEmpty();
    }

    @Test
    void keepingBackNeedsALegalReason() {
        var kept = BARE.withMetadata(Metadata.NONE.withDisclosure(new Disclosure(OpennessAttribute.ON_REQUEST, null)));
        assertThat(DocumentKind.NEWS.missing(kept)).containsExactly(Requirement.EXEMPTION);
        var reasoned =
                BARE.withMetadata(Metadata.NONE.withDisclosure(new Disclosure(OpennessAttribute.WITHHELD, "S14-1")));
        assertThat(DocumentKind.NEWS.missing(reasoned)).isEmpty();
    }

    @Test
    void aPictureWithoutWordsIsNotReady() {
        var mute = BARE.withBody(RichText.stored("<p><img src=\"/documents/1/files/x/a.png\" alt=\"\"></p>"));
        assertThat(DocumentKind.NEWS.missing(mute)).containsExactly(Requirement.PICTURE_WORDS);
    }

    @Test
    void aTermThatEndsBeforeItBeginsIsNotReady() {
        var reversed = BARE.withMetadata(
                Metadata.NONE.withValidity(new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1))));
        assertThat(DocumentKind.NEWS.missing(reversed)).containsExactly(Requirement.DATES_IN_ORDER);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasANameAndAsksForATitle(DocumentKind kind) {
        assertThat(kind.label()).doesNotContain("publishing.");
        assertThat(kind.requirements()).startsWith(Requirement.TITLE).endsWith(Requirement.PICTURE_WORDS);
    }

    @ParameterizedTest
    @EnumSource
    void everyRequirementSpeaksInASentence(Requirement requirement) {
        assertThat(requirement.sentence()).endsWith("。");
    }

    private static Metadata complete() {
        return new Metadata(
                new Origin("呼新政办发(2026)8号", null, LocalDate.of(2026, 3, 9), null),
                new Classification("17", "05", FiveOpenness.SERVICE, null, null),
                Disclosure.OPEN,
                new Period(LocalDate.of(2026, 3, 12), LocalDate.of(2031, 3, 11)),
                Period.OPEN,
                Map.of());
    }

    private static EnclosedFile form() {
        return new EnclosedFile(
                EnclosedFile.Use.ATTACHMENT, new FileDigest("a".repeat(64)), "表.docx", "application/x", 1, "");
    }
}
