package org.gongkai.disclosure.requests.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.office.Applying;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.privacy.redaction.PlantedPdf;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Applicants see which proofs came in, and the public side shows nothing of them. */
@GongkaiTest
class BroughtPageTests extends RequestCase {

    private static final String EDGE = "----gongkai-edge";
    private static final List<String> FIELDS = List.of(
            "step",
            "4",
            "go",
            "submit",
            "looked",
            "true",
            "wanted",
            "收到证明：高龄津贴发放标准",
            "body",
            "mzj",
            "kind",
            "PERSON",
            "name",
            "收到证明甲",
            "paper",
            "ID_CARD",
            "paperNumber",
            Applying.CARD,
            "phone",
            "0471-4912345",
            "route",
            "ONLINE");

    @Autowired
    private ProofDesk proofs;

    @LocalServerPort
    private int port;

    @Test
    void theReceiptAndTheStatusPageListThemWithoutPictureOrName() throws Exception {
        var receipt = apply(true);
        var today = LocalDate.now(clock).toString();
        assertThat(receipt.select(".brought li").eachText())
                .containsExactly("身份证明，1 页，" + today + " 收到", "授权委托书，2 页，" + today + " 收到");
        showsNothing(receipt);
        var facts = receipt.select(".receipt dd").eachText();
        var visit = new FormVisit(port).at("/requests/status");
        visit.post("/requests/status", "number", facts.get(0), "code", facts.get(1));
        var mine = visit.page("/requests/mine");
        assertThat(mine.select(".brought li").eachText())
                .isEqualTo(receipt.select(".brought li").eachText());
        showsNothing(mine);
        assertThat(visit.get("/requests/mine/proofs/1").statusCode()).isEqualTo(404);
        assertThat(visit.get("/requests/mine/proofs/1/pages/1").statusCode()).isEqualTo(404);
    }

    @Test
    void whoBroughtNothingIsToldNothingAndWhatComesLaterIsListed() throws Exception {
        var receipt = apply(false);
        assertThat(receipt.select(".receipt dd")).hasSize(2);
        assertThat(receipt.select(".brought")).isEmpty();
        var facts = receipt.select(".receipt dd").eachText();
        var visit = new FormVisit(port).at("/requests/status");
        visit.post("/requests/status", "number", facts.get(0), "code", facts.get(1));
        assertThat(visit.page("/requests/mine").select(".brought")).isEmpty();
        var asked = reception.apply(
                Applying.person("收到证明乙", "0471-4912345", "mzj", "收到证明：补交"),
                proofs.read(List.of(new Upload(ProofKind.LETTER, Papers.photograph(), "letter"))));
        visit.at("/requests/status")
                .post(
                        "/requests/status",
                        "number",
                        asked.file().number().toString(),
                        "code",
                        asked.code().value());
        assertThat(visit.page("/requests/mine").select(".brought li").text()).contains("来件扫描件，1 页");
    }

    private static void showsNothing(Document page) {
        assertThat(page.select("main img, main a[href*=proofs]")).isEmpty();
        assertThat(page.html()).doesNotContain("张三的身份证", "委托书扫描");
    }

    private Document apply(boolean withProofs) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        part(body, "\"once\"", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        for (int at = 0; at < FIELDS.size(); at += 2)
            part(body, "\"" + FIELDS.get(at) + "\"", FIELDS.get(at + 1).getBytes(StandardCharsets.UTF_8));
        if (withProofs) {
            part(body, "\"identity\"; filename=\"张三的身份证.jpg\"", Papers.photograph());
            part(body, "\"authority\"; filename=\"委托书扫描.pdf\"", PlantedPdf.pages("第一页", "第二页"));
        }
        body.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var answer = new FormVisit(port)
                .at("/requests/new")
                .send("/requests/new", "multipart/form-data; boundary=" + EDGE, body.toByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        body.writeBytes(("--" + EDGE + "\r\nContent-Disposition: form-data; name=" + name + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
