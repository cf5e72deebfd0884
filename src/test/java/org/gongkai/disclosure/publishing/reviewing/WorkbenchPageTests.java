package org.gongkai.disclosure.publishing.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.life.Acting;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the workbench answers to each member of the sample staff, seen as HTML. */
@GongkaiTest
class WorkbenchPageTests {

    @LocalServerPort
    int port;

    @Autowired
    UnitDirectory units;

    @Autowired
    PublishingDesk desk;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    PublicationOffice office;

    @Test
    void strangers_are_sent_to_sign_in() throws Exception {
        var stranger = HttpClient.newHttpClient();
        for (var path : List.of("/desk", "/desk/documents", "/desk/reviews", "/desk/documents/new")) {
            var answer = stranger.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.discarding());
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
        }
    }

    @Test
    void drafts_of_one_unit_are_closed_to_another() throws Exception {
        var id = draft("示例：别的单位看不到");
        var other = as("jiedao");
        assertThat(other.get("/desk/documents/" + id.document()).statusCode()).isEqualTo(403);
        assertThat(other.get("/desk/documents/" + id.document() + "/edit").statusCode())
                .isEqualTo(403);
        assertThat(other.page("/desk/documents?stage=ALL&words=别的单位看不到").text()).contains("共 0 份");
        assertThat(as("kexin").page("/desk/documents?words=别的单位看不到").text()).contains("共 1 份");
    }

    @Test
    void the_author_is_offered_no_review_and_no_publication() throws Exception {
        var id = draft("示例：自己不能审");
        desk.submit(id, clerk());
        var page = as("kexin").page("/desk/documents/" + id.document());
        assertThat(page.select(".review-acts a").eachText()).containsExactly("收回修改");
        assertThat(as("kexin")
                        .get("/desk/documents/" + id.document() + "/approval")
                        .statusCode())
                .isEqualTo(409);
        assertThat(as("shenhe")
                        .page("/desk/documents/" + id.document())
                        .select(".review-acts a")
                        .eachText())
                .containsExactly("审核通过", "退回修改");
    }

    @Test
    void returning_without_a_word_is_refused_beside_the_field() throws Exception {
        var id = draft("示例：退回要写意见");
        desk.submit(id, clerk());
        var answer = as("shenhe").post("/desk/documents/" + id.document() + "/rework", "comment", " ");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#comment-field .fault").text())
                .contains("写明理由");
    }

    @Test
    void what_the_checks_refuse_leads_to_the_checks() throws Exception {
        var id = desk.write(
                unit(), DocumentKind.NOTICE, Content.of("示例：号码没有遮", RichText.of("<p>联系人手机：13847112345。</p>")), clerk());
        var path = "/desk/documents/" + id.document();
        var answer = as("kexin").post(path + "/submission");
        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#errors").text()).contains("还有 1 处必须改", "138****2345");
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main .buttons a").first().attr("href")).isEqualTo(path + "/checks");
    }

    @Test
    void a_correction_shows_what_it_changes_of_the_public_edition() throws Exception {
        var id = publish("示例：更正前后");
        var clerk = as("kexin");
        clerk.post("/desk/documents/" + id.document() + "/correction", "comment", "更正金额");
        clerk.post(
                "/desk/documents/" + id.document() + "/edit",
                "version",
                "0",
                "title",
                "示例：更正前后",
                "kind",
                "NOTICE",
                "body",
                "<p>每月 921 元。</p>",
                "attribute",
                "ON_INITIATIVE");
        var page = clerk.page("/desk/documents/" + id.document());
        assertThat(page.select(".difference del").text()).contains("893");
        assertThat(page.select(".difference ins").text()).contains("921");
        assertThat(page.select(".difference .lead").text()).contains("更正金额");
        var between = clerk.page("/desk/documents/" + id.document() + "/differences?from=1&to=2");
        assertThat(between.select("del").text()).contains("［删去：893］");
        assertThat(clerk.page("/desk/documents/" + id.document() + "/history")
                        .select(".spine > li")
                        .size())
                .isGreaterThan(4);
    }

    @Test
    void what_withdraws_a_document_is_not_offered_to_clerks() throws Exception {
        var id = publish("示例：谁能撤回");
        assertThat(as("kexin")
                        .page("/desk/documents/" + id.document())
                        .select(".review-acts a")
                        .eachText())
                .containsExactly("更正");
        assertThat(as("lingdao")
                        .page("/desk/documents/" + id.document())
                        .select(".review-acts a")
                        .eachText())
                .contains("撤回并说明理由", "用新文件代替");
    }

    @Test
    void saving_over_a_colleagues_version_answers_with_both() throws Exception {
        var id = draft("示例：后保存的人");
        var clerk = as("kexin");
        var path = "/desk/documents/" + id.document();
        clerk.post(path + "/edit", "version", "0", "title", "示例：后保存的人", "kind", "NOTICE", "body", "<p>先保存的。</p>");
        var late = clerk.post(
                path + "/edit", "version", "0", "title", "示例：改了标题", "kind", "NOTICE", "body", "<p>后保存的。</p>");
        assertThat(late.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(late.body());
        assertThat(page.select(".merge-sides").text()).contains("先保存的", "后保存的");
        assertThat(page.select("textarea[name=body]").text()).contains("后保存的");
        var machine = clerk.post(path + "/draft", "version", "0", "title", "x", "kind", "NOTICE", "body", "<p>y</p>");
        assertThat(machine.statusCode()).isEqualTo(409);
        assertThat(machine.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void the_draft_api_says_what_is_missing_and_where() throws Exception {
        var id = desk.write(unit(), DocumentKind.NORMATIVE, Content.of("示例：缺什么", RichText.EMPTY), clerk());
        var answer = as("kexin")
                .post(
                        "/desk/documents/" + id.document() + "/draft",
                        "version",
                        "0",
                        "title",
                        "示例：缺什么",
                        "kind",
                        "NORMATIVE",
                        "body",
                        "<p>有了。</p>");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"place\":\"number\"", "\"place\":\"validTo\"", "还有 6 处必须改")
                .doesNotContain("\"body\"");
    }

    @Test
    void pasted_html_is_cleaned_for_the_editor() throws Exception {
        var answer = as("kexin")
                .send(
                        "/desk/documents/cleanings",
                        "text/html;charset=UTF-8",
                        "<p class=MsoNormal onclick=x()>甲<o:p></o:p><img src='file:///c:/a.png'></p>");
        assertThat(answer.body()).isEqualTo("{\"body\":\"<p>甲</p>\",\"picturesLeftBehind\":1}");
    }

    @Test
    void a_preview_address_needs_no_account_and_tells_robots_to_stay_away() throws Exception {
        var id = draft("示例：只给预览");
        var clerk = as("kexin");
        clerk.post("/desk/documents/" + id.document() + "/previews");
        var address = clerk.page("/desk/documents/" + id.document())
                .select(".preview-address a")
                .attr("href");
        var stranger = HttpClient.newHttpClient();
        var preview = stranger.send(HttpRequest.newBuilder(uri(address)).build(), BodyHandlers.ofString());
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("只给预览", "公开之前的预览");
        assertThat(preview.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        var guessed = uri("/preview/" + "A".repeat(32));
        assertThat(stranger.send(HttpRequest.newBuilder(guessed).build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.send(
                                HttpRequest.newBuilder(uri(id.document().url())).build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void only_leader_office_and_administrator_set_how_a_unit_reviews() throws Exception {
        var path = "/desk/units/" + units.find(unit()).orElseThrow().code() + "/review";
        assertThat(as("kexin").get(path).statusCode()).isEqualTo(403);
        assertThat(as("kexin").post(path, "steps", "1").statusCode()).isEqualTo(403);
        for (var login : List.of("lingdao", "gongkaiban", "guanli")) {
            assertThat(as(login).get(path).statusCode()).as(login).isEqualTo(200);
        }
    }

    private UnitId unit() {
        return units.byCode("mzj").orElseThrow().id();
    }

    private Acting hand(String login, Part... parts) {
        var id =
                switch (login) {
                    case "kexin" -> clerkId();
                    default -> -1L;
                };
        return _ -> new Hand(id, login, java.util.Set.of(parts));
    }

    private Acting clerk() {
        return hand("kexin", Part.CLERK);
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient jdbc;

    private long clerkId() {
        return jdbc.sql("select id from identity_person where login = 'kexin'")
                .query(Long.class)
                .single();
    }

    private EditionId draft(String title) {
        return desk.write(unit(), DocumentKind.NOTICE, Content.of(title, RichText.of("<p>每月 893 元。</p>")), clerk());
    }

    private EditionId publish(String title) {
        var id = draft(title);
        desk.submit(id, clerk());
        reviews.approve(id, null, hand("a", Part.REVIEWER));
        reviews.passSecrecy(id, null, hand("b", Part.SECRECY_REVIEWER));
        reviews.approve(id, null, hand("c", Part.SIGNER));
        office.publish(id, hand("c", Part.SIGNER));
        return id;
    }

    private URI uri(String path) {
        return FormVisit.uri(port, path);
    }

    private FormVisit as(String login) throws Exception {
        return FormVisit.of(port, login);
    }
}
