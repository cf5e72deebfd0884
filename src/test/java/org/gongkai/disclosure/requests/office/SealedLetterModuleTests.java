package org.gongkai.disclosure.requests.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.letters.Letter;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.foundation.paper.MissingGlyph;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From signing to the file in the applicant's hand, and in nobody else's. */
@GongkaiTest
class SealedLetterModuleTests extends RequestCase {

    @LocalServerPort
    private int port;

    @Test
    void aSignedDecisionIsSealedTwiceAndGivenOutWithTheSameBytesToItsApplicantAlone() throws Exception {
        var own = reception.apply(Applying.person("盖章甲", "0471-4912345", "mzj", "盖章：高龄津贴发放标准"));
        var other = reception.apply(Applying.person("盖章乙", "0471-4912345", "mzj", "盖章：别的信息"));
        var file = confirm(own.file());
        prepare(file, "1-2", "answer", "每人每月 100 元");
        var signed = act("lingdao", file.id(), Act.SIGN);
        long decision = letters.of(signed.id()).stream()
                .filter(letter -> letter.kind() == LetterKind.DECISION)
                .map(Letter::id)
                .findFirst()
                .orElseThrow();
        var kept = jdbc.sql("select file from requests_paper where letter_id = ? order by form")
                .param(decision)
                .query(String.class)
                .list();
        assertThat(kept).hasSize(2).allMatch(text -> text.startsWith("sealed:"));
        act("kexin", file.id(), Act.DELIVER, "way", "ONLINE", "on", today().toString(), "evidence", "网上");

        var path = "/requests/mine/letters/" + decision;
        var visit = opened(own.file().number().toString(), own.code().value());
        var pdf = visit.file(path + "/pdf");
        assertThat(visit.file(path + "/pdf")).isEqualTo(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("盖章甲：")
                    .contains("每人每月100元")
                    .contains("核验码：");
        }
        assertThat(visit.file(path + "/ofd")).startsWith('P', 'K');
        assertThat(visit.page(path).select("a[download]").eachAttr("href"))
                .containsExactly(path + "/pdf", path + "/ofd");
        var verdict =
                visit.at("/verify").upload("/verify", "file", "a.pdf", pdf).body();
        assertThat(verdict).contains("文件没有改动，盖的是样章").doesNotContain("盖章甲");

        var stranger = opened(other.file().number().toString(), other.code().value());
        assertThat(stranger.get(path + "/pdf").statusCode()).isEqualTo(404);
        assertThat(new FormVisit(port).get(path + "/pdf").statusCode()).isEqualTo(303);
        assertThat(FormVisit.of(port, "kexin").file("/desk/requests/" + file.id() + "/letters/" + decision + "/pdf"))
                .isEqualTo(pdf);
        assertThat(FormVisit.of(port, "jiedao")
                        .get("/desk/requests/" + file.id() + "/letters/" + decision + "/pdf")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theReceiptIsSealedWhenTheApplicantFirstAsksForIt() throws Exception {
        var own = reception.apply(Applying.person("回执甲", "0471-4912345", "mzj", "回执：信息"));
        var file = confirm(own.file());
        long receipt = letters.of(file.id()).getFirst().id();
        var visit = opened(own.file().number().toString(), own.code().value());
        assertThat(visit.file("/requests/mine/letters/" + receipt + "/pdf"))
                .isEqualTo(visit.file("/requests/mine/letters/" + receipt + "/pdf"));
    }

    @Test
    void aCharacterThatCannotBePrintedStopsTheSigningAndIsNamed() {
        var file = confirm(apply("缺字甲", "缺字：信息"));
        prepare(file, "1-2", "answer", "负责人王\uD842\uDFB7");
        assertThatThrownBy(() -> act("lingdao", file.id(), Act.SIGN))
                .isInstanceOf(MissingGlyph.class)
                .hasMessageContaining("\uD842\uDFB7");
        assertThat(find(file).state()).isEqualTo(State.RECEIVED);
        assertThat(letters.of(file.id())).noneMatch(letter -> letter.kind() == LetterKind.DECISION);
    }

    private FormVisit opened(String number, String code) throws Exception {
        var visit = new FormVisit(port).at("/requests/status");
        visit.post("/requests/status", "number", number, "code", code);
        return visit;
    }
}
