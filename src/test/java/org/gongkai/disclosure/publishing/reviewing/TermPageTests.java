package org.gongkai.disclosure.publishing.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Metadata;
import org.gongkai.disclosure.publishing.Period;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.foundation.organization.UnitDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the end of a term looks like: at the desk before it, on the page after it. */
@GongkaiTest
class TermPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private PublicationOffice office;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private Clock clock;

    private final String title = "到期检验" + UUID.randomUUID().toString().substring(0, 8) + "办法";

    @Test
    void sixMonthsBeforeTheEndTheOwningUnitFindsItOnItsDeskAndNobodyElse() throws Exception {
        var today = LocalDate.now(clock);
        published(DocumentKind.NORMATIVE, new Period(today.minusYears(1), today.plusMonths(3)));
        var owner = FormVisit.of(port, "kexin").page("/desk");
        assertThat(owner.select("section[aria-labelledby=expiring]").text())
                .contains(title)
                .contains("有效期到");
        assertThat(owner.select(".desk-sentence").text()).contains("6 个月内到期");
        assertThat(FormVisit.of(port, "jiedao").page("/desk").text()).doesNotContain(title);
    }

    @Test
    void whatLastsLongerIsNotOnTheDesk() throws Exception {
        var today = LocalDate.now(clock);
        published(DocumentKind.NORMATIVE, new Period(today.minusYears(1), today.plusMonths(7)));
        assertThat(FormVisit.of(port, "kexin").page("/desk").text()).doesNotContain(title);
    }

    @Test
    void theEditorsChecksSayThatTheTermEndsSoon() throws Exception {
        var today = LocalDate.now(clock);
        var id = published(DocumentKind.NORMATIVE, new Period(today.minusYears(1), today.plusMonths(3)));
        desk.correct(id, "再看一遍", Cast.CLERK);
        assertThat(FormVisit.of(port, "kexin")
                        .page("/desk/documents/" + id + "/checks")
                        .text())
                .contains("不到 6 个月就失效");
    }

    @Test
    void afterTheEndThePageStaysAndSaysSo() throws Exception {
        var today = LocalDate.now(clock);
        var id = published(DocumentKind.NORMATIVE, new Period(today.minusYears(1), today.minusDays(1)));
        var visitor = FormVisit.of(port, "kexin");
        var page = visitor.page(id.url());
        assertThat(page.select(".validity strong").text()).isEqualTo("已失效");
        assertThat(page.select(".document-text").text()).contains("示例正文");
        assertThat(visitor.page("/policies?validity=EXPIRED").text()).contains(title);
        assertThat(visitor.page("/policies?validity=IN_FORCE").text()).doesNotContain(title);
    }

    @Test
    void aPolicyThatSaysNoTermIsNotCalledValid() throws Exception {
        var id = published(DocumentKind.POLICY, Period.OPEN);
        var page = FormVisit.of(port, "kexin").page(id.url());
        assertThat(page.select(".validity strong").text()).isEqualTo("未标明有效期");
        assertThat(page.select(".validity").text()).contains("向发文机关核实");
    }

    private DocumentId published(DocumentKind kind, Period term) {
        var from = term.from() == null ? LocalDate.now(clock) : term.from();
        var content = Cast.normative(title, "新民发〔2026〕79号", from);
        content = content.withMetadata(content.metadata()
                .withOrigin(new Metadata.Origin(
                        "新民发〔2026〕79号", null, LocalDate.now(clock).minusYears(2), null))
                .withValidity(term));
        var id = Cast.publish(
                desk, reviews, office, units.byCode("mzj").orElseThrow().id(), kind, content);
        return id.document();
    }
}
