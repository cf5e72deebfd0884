package org.gongkai.disclosure.requests.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.asking.QueryCode;
import org.gongkai.disclosure.requests.office.Applying;
import org.gongkai.disclosure.requests.office.Reception;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asking and following without script, and nobody on another's heels. */
@GongkaiTest
class FollowingPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Reception reception;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void somebodyAsksAndFollowsWithoutScript() throws Exception {
        var visit = new FormVisit(port).at("/requests/new");
        var first = visit.post("/requests/new", "step", "1", "go", "next", "wanted", "无脚本：高龄津贴发放标准和人数", "body", "mzj");
        assertThat(Jsoup.parse(first.body()).select("h1").text()).isIn("您想要哪些信息？", "您是谁？");
        var faulty = visit.post(
                "/requests/new",
                "step",
                "2",
                "go",
                "next",
                "looked",
                "true",
                "wanted",
                "无脚本：高龄津贴发放标准和人数",
                "body",
                "mzj");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(faulty.body()).select(".errors").text())
                .contains("姓名")
                .contains("电话");
        var done = Jsoup.parse(visit.post(
                        "/requests/new",
                        "step",
                        "4",
                        "go",
                        "submit",
                        "once",
                        UUID.randomUUID().toString(),
                        "wanted",
                        "无脚本：高龄津贴发放标准和人数",
                        "body",
                        "mzj",
                        "kind",
                        "PERSON",
                        "name",
                        "无脚本甲",
                        "paper",
                        "ID_CARD",
                        "paperNumber",
                        Applying.CARD,
                        "phone",
                        "0471-4912345",
                        "route",
                        "ONLINE")
                .body());
        var facts = done.select(".receipt dd").eachText();
        assertThat(facts).hasSize(2);
        assertThat(QueryCode.parse(facts.get(1))).isPresent();
        var door = new FormVisit(port).at("/requests/status");
        var opened = door.post("/requests/status", "number", facts.get(0), "code", facts.get(1));
        assertThat(opened.headers().firstValue("Location").orElse("")).endsWith("/requests/mine");
        var mine = door.get("/requests/mine");
        assertThat(mine.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(mine.body())
                .contains("待确认")
                .contains("无**")
                .doesNotContain("无脚本甲")
                .doesNotContain(Applying.CARD);
        door.at("/requests/mine");
        var withdrawn = door.post("/requests/mine/withdraw", "note", "不需要了");
        assertThat(withdrawn.statusCode()).isEqualTo(302);
        assertThat(door.get("/requests/mine").body()).contains("申请人已撤回");
    }

    @Test
    void neitherNumberNorCodeNorAddressOpensAnothersRequest() throws Exception {
        var own = reception.apply(Applying.person("自己甲", "0471-4912346", "mzj", "自己：信息"));
        var other = reception.apply(Applying.person("别人乙", "0471-4912347", "mzj", "别人：信息"));
        var visit = new FormVisit(port).at("/requests/status");
        for (var code : new String[] {other.code().value(), "", "2222222222222222"}) {
            var answer =
                    visit.post("/requests/status", "number", own.file().number().toString(), "code", code);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("对不上").doesNotContain("自己：信息");
        }
        assertThat(visit.get("/requests/mine").statusCode()).isEqualTo(302);
        visit.post(
                "/requests/status",
                "number",
                own.file().number().toString(),
                "code",
                own.code().value());
        assertThat(visit.page("/requests/mine").text()).contains("自己：信息").doesNotContain("别人");
        long letter =
                jdbc.sql("""
                insert into requests_letter (request_id, kind, template, number, made_on, to_applicant)
                values (?, 'RECEIPT', 1, 'x', current_date, true) returning id
                """).param(other.file().id().value()).query(Long.class).single();
        assertThat(visit.get("/requests/mine/letters/" + letter).statusCode()).isEqualTo(404);
        assertThat(visit.get("/requests/answered/" + other.file().number()).statusCode())
                .isEqualTo(404);
        jdbc.sql("delete from requests_letter where id = ?").param(letter).update();
    }

    @Test
    void aCodeThatHasExpiredOrWasRenewedOpensNothingNotEvenWhatIsOpenAlready() throws Exception {
        var asked = reception.apply(Applying.person("过期甲", "0471-4912348", "mzj", "过期：信息"));
        var visit = new FormVisit(port).at("/requests/status");
        visit.post(
                "/requests/status",
                "number",
                asked.file().number().toString(),
                "code",
                asked.code().value());
        assertThat(visit.get("/requests/mine").statusCode()).isEqualTo(200);
        jdbc.sql("update requests_request set code_until = current_date - 1 where id = ?")
                .param(asked.file().id().value())
                .update();
        assertThat(visit.get("/requests/mine").statusCode()).isEqualTo(302);
    }

    @Test
    void whatIsNotPublishedIsInNoList() throws Exception {
        reception.apply(Applying.person("不公示甲", "0471-4912349", "mzj", "不公示：别人不该看到的题目"));
        var visit = new FormVisit(port);
        for (var page : new String[] {"/requests", "/requests?q=不公示", "/requests.atom"}) {
            assertThat(visit.get(page).body()).as(page).doesNotContain("别人不该看到的题目");
        }
        assertThat(visit.page("/requests").text()).contains("2025 年城市低保标准");
        assertThat(visit.page("/requests?q=低保").select(".lines li")).hasSize(1);
    }
}
