package org.gongkai.disclosure.requests.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.attaching.AttachmentDesk;
import org.gongkai.disclosure.requests.attaching.Made;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.Applying;
import org.gongkai.disclosure.requests.office.Reception;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.privacy.redaction.PlantedPdf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets which document at which address. */
@GongkaiTest
class AttachmentPageTests {

    private static final String DOWNLOAD = "/requests/mine/attachments/1";

    @LocalServerPort
    private int port;

    @Autowired
    private Reception reception;

    @Autowired
    private RequestOffice office;

    @Autowired
    private AttachmentDesk desk;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void anApplicantGetsTheRedactedDocumentOnceTheAnswerIsDeliveredAndNeverTheOriginal() throws Exception {
        var asked = reception.apply(Applying.person("下载甲", "0471-4912346", "mzj", "下载：材料"));
        var file = office.act(kexin(), asked.file().id(), Act.CONFIRM, words("on", today(), "note", "电话"));
        Made.bring(desk, kexin(), file, PlantedPdf.plain("可以公开的一行", "示例秘密的一行"), "示例秘密.pdf");
        desk.removeWord(kexin(), file, 1, "示例秘密", Ground.PROCESS);
        Made.make(desk, kexin(), file, 1);
        desk.take(kexin(), file, 1);
        var visit = new FormVisit(port).at("/requests/status");
        visit.post(
                "/requests/status",
                "number",
                file.number().toString(),
                "code",
                asked.code().value());
        assertThat(visit.get(DOWNLOAD).statusCode()).isEqualTo(404);
        assertThat(visit.page("/requests/mine").select("a[href*=attachments]")).isEmpty();
        office.act(kexin(), file.id(), Act.PREPARE, words("place", "1", "decision", "1-2", "answer", "见附件"));
        office.act(staff("lingdao"), file.id(), Act.SIGN, words());
        assertThat(visit.get(DOWNLOAD).statusCode()).as("signed, not delivered").isEqualTo(404);
        office.act(kexin(), file.id(), Act.DELIVER, words("way", "ONLINE", "on", today(), "evidence", "网上"));
        var page = visit.page("/requests/mine");
        assertThat(page.select(".file-name").text()).isEqualTo("附件1（公开件）.pdf");
        assertThat(page.text()).contains("区分处理说明").doesNotContain("示例秘密");
        var given = visit.get(DOWNLOAD);
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(given.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(given.body()).startsWith("%PDF");
        assertNothingElse(visit, file);
        var other = reception.apply(Applying.person("下载乙", "0471-4912347", "mzj", "下载：别的"));
        var stranger = new FormVisit(port).at("/requests/status");
        assertThat(stranger.get(DOWNLOAD).statusCode()).as("no code").isEqualTo(404);
        stranger.post(
                "/requests/status",
                "number",
                other.file().number().toString(),
                "code",
                other.code().value());
        assertThat(stranger.get(DOWNLOAD).statusCode()).as("another's code").isEqualTo(404);
        assertNothingElse(stranger, file);
    }

    /** The desk sends strangers to its door; there is no address of an original. */
    private static void assertNothingElse(FormVisit visit, RequestFile file) throws Exception {
        var desk = "/desk/requests/" + file.id() + "/attachments";
        for (var address :
                new String[] {desk, desk + "/1", desk + "/1/pages/1", desk + "/1/result", desk + "/1/result/preview"}) {
            var answer = visit.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
        }
        for (var address : new String[] {
            "/requests/mine/attachments/2",
            "/requests/mine/attachments/1/original",
            "/requests/mine/attachments/1/pages/1"
        }) {
            assertThat(visit.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void theDeskShowsADocumentToWhoHandlesItAndNotesEachLook() throws Exception {
        var asked = reception.apply(Applying.person("查看甲", "0471-4912348", "mzj", "查看：材料"));
        var file = office.act(kexin(), asked.file().id(), Act.CONFIRM, words("on", today(), "note", "电话"));
        Made.bring(desk, kexin(), file, PlantedPdf.plain("姓名：陈小满，手机 13800138000。"), "名单.pdf");
        var address = "/desk/requests/" + file.id() + "/attachments/1";
        var visit = FormVisit.of(port, "kexin");
        var page = visit.page(address);
        assertThat(page.select(".mark-word strong").eachText()).contains("陈小满", "13800138000");
        assertThat(page.select("svg .mark-asked")).isNotEmpty();
        assertThat(visit.get(address + "/pages/1")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .isEqualTo("image/jpeg");
        assertThat(visit.get(address + "/pages/2").statusCode()).isEqualTo(404);
        assertThat(visit.get(address + "/result").statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from identity_access_record where kind = 'LOOKED' and target like ?")
                        .param(address + "%")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
        assertThat(FormVisit.of(port, "jiedao").get(address).statusCode()).isEqualTo(404);
        visit.at(address);
        assertThat(visit.post(address + "/result", "page", "1").body()).contains("没有决定");
        assertThat(visit.post(address + "/areas", "page", "1", "leaf", "1", "left", "x", "ground", "PROCESS")
                        .body())
                .contains("0 到 100");
        visit.post(
                address + "/suggestions",
                "page",
                "1",
                "word-0",
                "陈小满",
                "choice-0",
                "THIRD_PARTY",
                "word-1",
                "13800138000",
                "choice-1",
                "KEEP");
        visit.post(
                address + "/areas",
                "page",
                "1",
                "leaf",
                "1",
                "left",
                "10",
                "top",
                "5",
                "width",
                "30",
                "height",
                "4",
                "ground",
                "PROCESS",
                "everywhere",
                "true");
        assertThat(visit.page(address).select(".mark-list > li")).hasSize(2);
        assertThat(visit.post(address + "/result", "page", "1").statusCode()).isEqualTo(302);
        Made.await(desk, file, 1);
        assertThat(visit.page(address).select("#result").text()).contains("通过泄漏检查");
        assertThat(visit.get(address + "/result").body()).startsWith("%PDF");
        var preview = visit.page(address + "/result/preview");
        assertThat(preview.select(".mark-text").text()).contains("姓名").doesNotContain("陈小满");
        assertThat(visit.get(address + "/result/pages/1")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .isEqualTo("image/jpeg");
    }

    @Test
    void theDeskTellsHowFarTheReadingOfADocumentIsAndShowsNothingOfItBefore() throws Exception {
        var asked = reception.apply(Applying.person("读取页甲", "0471-4912349", "mzj", "读取页：材料"));
        var file = office.act(kexin(), asked.file().id(), Act.CONFIRM, words("on", today(), "note", "电话"));
        Made.bring(desk, kexin(), file, PlantedPdf.plain("姓名：陈小满。"), "陈小满.pdf");
        long job = jdbc.sql("""
                insert into jobs_job (kind, title, started_by, orders, state, created_at, started_at, total, done)
                values ('test.none', '读取', '示例', '{}'::jsonb, 'RUNNING', now(), now(), 100, 40) returning id
                """).query(Long.class).single();
        jdbc.sql("update requests_attachment set opened = null, leaves = 0, reading = ? where request_id = ?")
                .params(job, file.id().value())
                .update();
        var address = "/desk/requests/" + file.id() + "/attachments/1";
        var visit = FormVisit.of(port, "kexin").at(address);
        var page = visit.page(address);
        assertThat(page.select("#reading").text()).contains("已读 40%", "可以离开这一页");
        assertThat(page.select("#reading progress").attr("value")).isEqualTo("40");
        assertThat(page.select("form[action$=/replacement], .mark-picture, #suggestions"))
                .isEmpty();
        assertThat(visit.get(address + "/result/stage").body()).contains("\"going\":true", "\"percent\":40");
        assertThat(visit.get(address + "/pages/1").statusCode()).isEqualTo(409);
        assertThat(visit.get(address + "/result").statusCode()).isEqualTo(404);
        assertThat(visit.get(address + "/result/preview").statusCode()).isEqualTo(404);
        var refused = visit.post(address + "/words", "word", "陈小满", "ground", "PROCESS");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("还没有读完");
        jdbc.sql("update jobs_job set state = 'FAILED', failure = '示例原因。', ended_at = now() where id = ?")
                .param(job)
                .update();
        var failed = visit.page(address);
        assertThat(failed.select("#reading").text()).contains("没有读成", "示例原因。");
        assertThat(failed.select("form[action$=/replacement], form[action$=/rereading], form[action$=/removal]"))
                .hasSize(3);
        assertThat(visit.get(address + "/result/stage").body()).contains("\"going\":false");
        assertThat(visit.post(address + "/rereading").statusCode()).isEqualTo(302);
        Made.awaitRead(desk, file, 1);
        assertThat(visit.page(address).select(".mark-picture")).isNotEmpty();
    }

    private Actor kexin() {
        return staff("kexin");
    }

    private Actor staff(String login) {
        return staff.named(login).orElseThrow();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private static Words words(String... fields) {
        var typed = new java.util.HashMap<String, String>();
        for (int at = 0; at < fields.length; at += 2) typed.put(fields[at], fields[at + 1]);
        return new Words(Map.copyOf(typed));
    }
}
