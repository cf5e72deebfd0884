package org.gongkai.disclosure.publishing.outlinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.checking.CheckingDesk;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Report;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.disclosure.publishing.mending.MendingDesk;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was answered stands beside the draft; nobody is asked while it is saved. */
@GongkaiTest
class LinkBookModuleTests {

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private CheckingDesk checks;

    @Autowired
    private MendingDesk mending;

    @Autowired
    private LinkBook book;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aPageThatIsGoneStopsTheDraftAndItsLinkIsTakenAwayWithOnePress() {
        var address = "https://gone.example.invalid/a?b=1&c=2";
        var id = draft("<p>详见<a href=\"" + address.replace("&", "&amp;") + "\">旧公告</a>。</p>");
        answered(address, new Answer(Outcome.GONE, 404, null));
        var verdict = only(report(id));
        assertThat(verdict.sentence()).contains("旧公告", address, "404");
        assertThatThrownBy(() -> desk.submit(id, Cast.CLERK)).isInstanceOf(Refused.class);
        var mended = mending.mend(desk.read(id, Cast.CLERK), verdict.key()).content();
        assertThat(mended.body().html()).contains("旧公告").doesNotContain("href");
    }

    @Test
    void aBadMomentIsBelievedOnlyTheSecondTimeAndOnlyWarns() {
        var address = "https://late.example.invalid/";
        var id = draft("<p><a href=\"" + address + "\">网站</a></p>");
        answered(address, Answer.of(Outcome.TIMEOUT));
        assertThat(outside(report(id))).isEmpty();
        assertThat(report(id).unlooked()).isNotEmpty();
        assertThat(report(id).passed()).doesNotContain(Point.LINK_OUTSIDE);
        answered(address, Answer.of(Outcome.TIMEOUT));
        assertThat(only(report(id)).blocks()).isFalse();
    }

    @Test
    void whereTheServerHasNoWayOutItSaysSoAndKeepsWhatItKnew() {
        var address = "https://known.example.invalid/";
        var id = draft("<p><a href=\"" + address + "\">网站</a></p>");
        jdbc.sql("update publishing_outside_link set outcome = null where address = ?")
                .param(address)
                .update();
        book.keep(due(address), Answer.of(Outcome.NO_WAY_OUT), clock.instant());
        assertThat(report(id).unlooked()).singleElement().asString().contains("没有查（服务器连不到外网）");
        answered(address, new Answer(Outcome.ANSWERS, 200, null));
        assertThat(report(id).passed()).contains(Point.LINK_OUTSIDE);
        book.keep(due(address), Answer.of(Outcome.NO_WAY_OUT), clock.instant());
        assertThat(report(id).passed()).contains(Point.LINK_OUTSIDE);
    }

    @Test
    void aSiteThatMovedToHttpsIsAHintThatOnePressFollows() {
        var address = "http://moved.example.invalid/a";
        var id = draft("<p><a href=\"" + address + "\">网站</a></p>");
        answered(address, new Answer(Outcome.MOVED_TO_HTTPS, 200, "https://moved.example.invalid/a"));
        var verdict = only(report(id));
        assertThat(verdict.blocks()).isFalse();
        assertThat(mending.mend(desk.read(id, Cast.CLERK), verdict.key())
                        .content()
                        .body()
                        .html())
                .contains("https://moved.example.invalid/a");
    }

    @Test
    void aLinkTakenOutOfTheTextIsAskedNoMore() {
        var address = "https://left.example.invalid/";
        var id = draft("<p><a href=\"" + address + "\">网站</a></p>");
        desk.save(id, 0, DocumentKind.NOTICE, content("<p>网站</p>"), null, Cast.CLERK);
        assertThat(book.due(clock.instant().plusSeconds(1L << 30), 10_000, 10_000))
                .extracting(LinkBook.Due::address)
                .doesNotContain(address);
    }

    /** Writes an answer as a round does; whatever the clock asks meanwhile does not count. */
    private void answered(String address, Answer answer) {
        book.keep(due(address), answer, clock.instant());
        jdbc.sql("update publishing_outside_link set due_at = now() + interval '1 year' where address = ?")
                .param(address)
                .update();
    }

    private LinkBook.Due due(String address) {
        return jdbc.sql("select * from publishing_outside_link where address = ?")
                .param(address)
                .query((row, n) -> new LinkBook.Due(
                        address,
                        row.getString("host"),
                        org.gongkai.disclosure.publishing.archive.Rows.instant(row, "asked_at"),
                        row.getString("outcome") != null
                                        && row.getString("outcome").equals("TIMEOUT")
                                ? row.getInt("failures")
                                : 0))
                .single();
    }

    private Report report(EditionId id) {
        return checks.report(desk.read(id, Cast.CLERK));
    }

    private static List<Verdict> outside(Report report) {
        return report.verdicts().stream()
                .filter(verdict -> verdict.point() == Point.LINK_OUTSIDE)
                .toList();
    }

    private static Verdict only(Report report) {
        var outside = outside(report);
        assertThat(outside).hasSize(1);
        return outside.getFirst();
    }

    private EditionId draft(String html) {
        var unit = units.byCode("wjw").orElseThrow().id();
        return desk.write(unit, DocumentKind.NOTICE, content(html), Cast.CLERK);
    }

    private static Content content(String html) {
        return Content.of("示例：站外链接", RichText.of(html));
    }
}
