package org.gongkai.disclosure.requests.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.disclosure.requests.attaching.AttachmentDesk;
import org.gongkai.disclosure.requests.attaching.Made;
import org.gongkai.disclosure.requests.attaching.Vault;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.privacy.redaction.Deep;
import org.gongkai.foundation.privacy.redaction.PlantedPdf;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A document that went with an answer goes with what becomes public for everybody: the redacted one, and only where it is chosen. */
@GongkaiTest
class EnclosedDocumentModuleTests extends RequestCase {

    private static final String NAME = "陈小满";

    @Autowired
    private ProposalDesk desk;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Drafting drafting;

    @Autowired
    private AttachmentDesk attachments;

    @Autowired
    private Vault vault;

    @Autowired
    private PublishingDesk publishing;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private PublicationOffice publication;

    @LocalServerPort
    private int port;

    @TempDir
    private Path directory;

    @Test
    void everybodyGetsTheRedactedDocumentAndNothingOfTheOriginal() throws Exception {
        var first = confirm(apply("随附甲", "楸树园残疾人补贴的发放标准和人数"));
        apply("随附乙", "楸树园残疾人补贴发放标准、人数");
        answered(first);
        var proposal = proposals.of(first.id(), 0).orElseThrow();
        var enclosed = drafting.enclosed(proposals.members(proposal.id()));
        assertThat(enclosed.values()).singleElement().asString().doesNotContain(NAME);
        var document = desk.accept(
                actor("gongkaiban"),
                proposal.id(),
                DocumentKind.NOTICE,
                "楸树园残疾人补贴",
                "发放情况见附件。",
                List.copyOf(enclosed.keySet()));
        var edition = new EditionId(document, 1);
        Cast.approve(publishing, reviews, edition);
        publication.publish(edition, Cast.REVIEWER);
        var page = Jsoup.parse(new FormVisit(port).get(document.url()).body());
        assertThat(page.text()).doesNotContain(NAME).doesNotContain("随附甲");
        var link = page.select("main a[href$=.pdf], main a[href*='/files/']").first();
        assertThat(link).isNotNull();
        var given = directory.resolve("given.pdf");
        Files.write(given, new FormVisit(port).file(URLDecoder.decode(link.attr("href"), StandardCharsets.UTF_8)));
        try (var pdf = Loader.loadPDF(given.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("900");
        }
        for (var gone : List.of(NAME, "13800138000", "8000")) {
            assertThat(Deep.holds(given, gone)).as(gone).isFalse();
        }
    }

    private void answered(RequestFile file) throws IOException {
        var brought = Made.bring(
                attachments,
                actor("kexin"),
                file,
                PlantedPdf.plain("姓名：陈小满，手机 138 0013 8000。", "补贴标准每月 900 元。"),
                NAME + ".pdf");
        var choices = new LinkedHashMap<String, String>();
        vault.suggestions(brought).forEach(one -> choices.put(one.word(), "THIRD_PARTY"));
        attachments.decide(actor("kexin"), file, brought.place(), choices);
        Made.make(attachments, actor("kexin"), file, brought.place());
        attachments.take(actor("kexin"), file, brought.place());
        prepare(find(file), "2", "ground", "THIRD_PARTY", "reason", "含个人信息", "harm", "损害个人隐私", "answer", "见附件");
        act("lingdao", file.id(), Act.SIGN);
        act("kexin", file.id(), Act.DELIVER, "way", "ONLINE", "on", today().toString(), "evidence", "网上");
    }
}
