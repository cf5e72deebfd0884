package org.gongkai.disclosure.requests.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What several asked, or one suggested, becomes public for everybody, once and without names. */
@GongkaiTest
class ProposalModuleTests extends RequestCase {

    @Autowired
    private ProposalDesk desk;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private Gathering gathering;

    @Autowired
    private PublishingDesk publishing;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private PublicationOffice publication;

    @LocalServerPort
    private int port;

    @Test
    void whatTwoApplicantsAskedIsProposedOnceAndLaterOnesJoin() {
        var first = apply("同问甲", "银杏街电动车充电桩的数量、位置和收费标准");
        var second = apply("同问乙", "银杏街电动车充电桩数量、位置和收费标准");
        assertThat(proposals.of(first.id(), 0)).as("nothing was given out yet").isEmpty();
        deliver(first, "共 42 个，每度 0.6 元");
        var proposal = proposals.of(first.id(), 0).orElseThrow();
        assertThat(proposal.origin()).isEqualTo(ProposalOrigin.REPEATED);
        assertThat(proposals.of(second.id(), 0)).contains(proposal);
        deliver(second, "共 42 个，每度 0.6 元");
        var third = apply("同问丙", "银杏街的电动车充电桩数量、位置、收费标准");
        gathering.gather(first.body());
        gathering.gather(first.body());
        assertThat(proposals.members(proposal.id()))
                .extracting(Proposal.Member::request)
                .containsExactly(first.id(), second.id(), third.id());
    }

    @Test
    void nothingIsOpenedAgainBeforeSomethingCameIn() {
        var first = apply("复看甲", "海棠路雨水管网的改造范围和工期");
        var second = apply("复看乙", "海棠路雨水管网改造的范围和工期");
        deliver(first, "全长 3 公里");
        assertThat(proposals.of(second.id(), 0)).isPresent();
        assertThat(gathering.gather(first.body())).as("the answer was compared").isFalse();
        var third = apply("复看丙", "海棠路雨水管网的改造范围、工期");
        gathering.gather(first.body());
        assertThat(proposals.of(third.id(), 0)).isEqualTo(proposals.of(first.id(), 0));
        assertThat(gathering.gather(first.body())).isFalse();
        deliver(second, "全长 3 公里");
        assertThat(gathering.gather(first.body())).as("the answer was compared").isFalse();
    }

    @Test
    void ofTwoNodesOneCompares() throws Exception {
        var first = apply("两机甲", "梧桐路公交站台的改造费用");
        var one = CompletableFuture.supplyAsync(() -> gathering.gather(first.body()));
        var other = CompletableFuture.supplyAsync(() -> gathering.gather(first.body()));
        assertThat(List.of(one.get(1, TimeUnit.MINUTES), other.get(1, TimeUnit.MINUTES)))
                .as("the clock may have been quicker than both")
                .isNotEqualTo(List.of(true, true));
        assertThat(gathering.gather(first.body())).isFalse();
    }

    @Test
    void whatOneSuggestsIsComparedWithWhatOthersAsked() {
        var first = deliver(apply("荐一甲", "黄杨路口信号灯的配时方案和调整记录"), "周期 90 秒");
        var other = apply("荐一甲", "黄杨路口信号灯配时方案和调整记录");
        gathering.gather(first.body());
        assertThat(proposals.of(other.id(), 0)).as("one applicant").isEmpty();
        suggestions.suggest(find(first), EnumSet.of(SuggestionGround.INTERESTS), "");
        gathering.gather(first.body());
        assertThat(proposals.of(other.id(), 0)).isPresent().isEqualTo(proposals.of(first.id(), 0));
    }

    @Test
    void oneApplicantAskingTwiceIsNotSeveral() {
        var first = apply("一人甲", "胡杨里垃圾清运记录和费用");
        apply("一人甲", "胡杨里垃圾的清运记录和费用");
        deliver(first, "共维修 3 次");
        assertThat(proposals.of(first.id(), 0)).isEmpty();
    }

    @Test
    void whatIsAcceptedIsDraftedWithoutNamesAndPublishedWithLinksBothWays() throws Exception {
        var first = apply("紫藤架下人", "紫藤公园健身器材的采购价格和数量");
        apply("紫藤另一人", "紫藤公园健身器材采购价格、数量");
        close(deliver(first, "共 18 件，合计 9.6 万元"), "紫藤公园健身器材采购情况");
        long id = proposals.of(first.id(), 0).orElseThrow().id();
        assertThatThrownBy(() -> accept(id, "kexin", "紫藤公园健身器材采购情况", "共 18 件"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("政务公开办");
        assertThatThrownBy(() -> accept(id, "gongkaiban", "紫藤公园健身器材采购情况", "紫藤架下人问：共 18 件"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("申请人");
        assertThatThrownBy(() -> desk.find(actor("jiedao"), id)).isInstanceOf(NotFound.class);
        var document = accept(id, "gongkaiban", "紫藤公园健身器材采购情况", "共 18 件，合计 9.6 万元。\n验收合格。");
        assertThat(suggestions.published(first.id()))
                .as("a draft is not public")
                .isEmpty();
        assertThatThrownBy(() -> accept(id, "gongkaiban", "再来一次", "共 18 件"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不审核两次");
        assertThatThrownBy(() -> desk.refuse(actor("gongkaiban"), id, "不需要")).isInstanceOf(Refused.class);
        publish(document);
        var page = Jsoup.parse(new FormVisit(port).get(document.url()).body());
        assertThat(page.text())
                .contains("验收合格")
                .contains("第四十四条")
                .contains("回应 2 件申请")
                .doesNotContain("紫藤架下人");
        assertThat(page.select("main a[href='/requests/answered/" + first.number() + "']")
                        .text())
                .isEqualTo("紫藤公园健身器材采购情况");
        var answered = Jsoup.parse(
                new FormVisit(port).get("/requests/answered/" + first.number()).body());
        assertThat(answered.select("main a[href='" + document.url() + "']")).hasSize(1);
    }

    @Test
    void aDraftThatWasGivenUpMayBeginAgain() {
        var first = apply("弃稿甲", "丁香湖清淤工程的工期和费用");
        apply("弃稿乙", "丁香湖清淤工程工期和费用");
        deliver(first, "工期 60 天");
        long id = proposals.of(first.id(), 0).orElseThrow().id();
        var document = accept(id, "gongkaiban", "丁香湖清淤工程", "工期 60 天");
        assertThatThrownBy(() -> desk.draftAgain(actor("gongkaiban"), id)).isInstanceOf(Refused.class);
        publishing.discard(new EditionId(document, 1), Cast.CLERK);
        assertThat(desk.draftAgain(actor("gongkaiban"), id)).isNotEqualTo(document);
    }

    @Test
    void anApplicantSuggestsOnceAndIsAnswered() {
        var file = deliver(confirm(apply("建议甲", "云杉小学校车的线路和停靠点")), "三条线路");
        assertThat(suggestions.of(file).may()).isTrue();
        assertThatThrownBy(() -> suggestions.suggest(file, EnumSet.noneOf(SuggestionGround.class), ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("理由");
        suggestions.suggest(file, EnumSet.of(SuggestionGround.KNOWLEDGE), "很多家长都要看");
        assertThat(suggestions.of(file).may()).isFalse();
        assertThat(suggestions.of(file).answers().getFirst().sentence()).contains("正在审核");
        assertThatThrownBy(() -> suggestions.suggest(file, EnumSet.of(SuggestionGround.KNOWLEDGE), ""))
                .isInstanceOf(Refused.class);
        long id = proposals.of(file.id(), 0).orElseThrow().id();
        desk.postpone(actor("gongkaiban"), id, today().plusDays(30), "线路正在调整");
        assertThat(suggestions.of(file).answers().getFirst().sentence())
                .contains("暂缓")
                .contains("线路正在调整");
        assertThatThrownBy(() -> desk.refuse(actor("gongkaiban"), id, "建议甲一个人的事"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("申请人");
        desk.refuse(actor("gongkaiban"), id, "线路每月调整，学校另行通知家长");
        assertThat(suggestions.of(file).answers().getFirst().sentence())
                .contains("没有把这项信息纳入")
                .contains("每月调整");
    }

    @Test
    void nothingIsSuggestedBeforeAnAnswerNorOfARefusal() {
        var open = confirm(apply("未答甲", "水杉路井盖的更换记录"));
        assertThat(suggestions.of(open).may()).isFalse();
        assertThatThrownBy(() -> suggestions.suggest(open, EnumSet.of(SuggestionGround.INTERESTS), ""))
                .isInstanceOf(Refused.class);
        prepare(open, "3-6", "reason", "讨论中的意见", "harm", "会使讨论不充分");
        var refused = served(act("lingdao", open.id(), Act.SIGN));
        assertThat(suggestions.of(refused).may()).isFalse();
    }

    @Test
    void whatAsksForSomethingElseIsTakenOutAndStaysOut() {
        var first = apply("移出甲", "玉兰街公厕的开放时间和保洁费用");
        var other = apply("移出乙", "玉兰街公厕开放时间和保洁费用");
        deliver(first, "每天 6 点到 22 点");
        long id = proposals.of(first.id(), 0).orElseThrow().id();
        desk.takeApart(actor("gongkaiban"), id, other.id());
        gathering.gather(first.body());
        assertThat(proposals.of(other.id(), 0)).isEmpty();
        deliver(other, "同上");
        suggestions.suggest(find(other), EnumSet.of(SuggestionGround.INTERESTS), "");
        assertThat(proposals.of(other.id(), 0).orElseThrow().id()).isNotEqualTo(id);
    }

    private DocumentId accept(long id, String login, String title, String text) {
        return desk.accept(actor(login), id, DocumentKind.NOTICE, title, text, List.of());
    }

    private void publish(DocumentId document) {
        var edition = new EditionId(document, 1);
        Cast.approve(publishing, reviews, edition);
        publication.publish(edition, Cast.REVIEWER);
    }

    private RequestFile deliver(RequestFile asked, String answer) {
        var file = asked.receivedOn().isEmpty() ? confirm(asked) : asked;
        prepare(file, "1-2", "answer", answer);
        return served(act("lingdao", file.id(), Act.SIGN));
    }

    private RequestFile served(RequestFile file) {
        return act("kexin", file.id(), Act.DELIVER, "way", "ONLINE", "on", today().toString(), "evidence", "网上");
    }

    private void close(RequestFile file, String subject) {
        act("kexin", file.id(), Act.CLOSE, "subject", subject, "released", "true");
    }
}
