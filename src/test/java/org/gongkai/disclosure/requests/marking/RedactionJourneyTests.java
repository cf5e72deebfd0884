package org.gongkai.disclosure.requests.marking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.Applying;
import org.gongkai.disclosure.requests.office.Reception;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.identity.SampleStaff;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.privacy.redaction.PlantedOffice;
import org.gongkai.foundation.privacy.redaction.PlantedPdf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GongkaiTest
class RedactionJourneyTests {

    /** Long enough for a machine with much else to do. */
    private static final double LONG = 120_000;

    private static final int MOST_LOOKS = 300;

    @LocalServerPort
    private int port;

    @Autowired
    private Reception reception;

    @Autowired
    private RequestOffice office;

    @Autowired
    private Staff staff;

    @Autowired
    private Clock clock;

    @Test
    void aClerkMarksAPageWithTheMouseAndTakesTheResultOver() {
        var file = received("旅程：区分处理");
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
            page.navigate(origin() + "/desk/requests/" + file.id());
            page.locator("#attachments .button").click();
            Chromium.assertAccessible(page);
            bring(page, "名单.pdf", "application/pdf", PlantedPdf.plain("姓名：陈小满，手机 13800138000。", "签名在此处"));
            assertThat(page.locator("h1")).containsText("附件 1");
            assertThat(page.locator("#suggestions"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
            look(page);
            page.locator("form[action$='/suggestions'] select").first().selectOption("THIRD_PARTY");
            page.locator("form[action$='/suggestions'] select").last().selectOption("KEEP");
            page.locator("form[action$='/suggestions'] button").first().click();
            assertThat(page.locator("#suggestions")).containsText("都已经决定");
            drag(page);
            assertThat(page.locator("#area button")).isFocused();
            assertThat(page.locator("#width")).hasValue(Pattern.compile("29\\.\\d+|3[01]\\.\\d+"));
            page.locator("#area-ground").selectOption("PROCESS");
            page.locator("#area button").click();
            assertThat(page.locator("#marks")).containsText("框选区域");
            assertThat(page.locator(".mark-gone").first()).isAttached();
            page.locator("form[action$='/result'] button").click();
            assertThat(page.locator("#result form[action$='/taking']"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
            assertThat(page.locator("#result")).containsText("通过泄漏检查");
            page.locator("#result a[href$='/preview']").click();
            assertThat(page.locator(".mark-picture img")).isVisible();
            look(page);
            page.locator("main .buttons a").click();
            page.locator("form[action$='/taking'] button").click();
            assertThat(page.locator("#result")).containsText("已采用");
            look(page);
            page.navigate(origin() + "/desk/requests/" + file.id());
            assertThat(page.locator("#attachments")).containsText("公开件已采用");
        }
    }

    @Test
    void aClerkMarksAnAreaWithAFingerAndStillMovesThePage() {
        var file = received("旅程：手指");
        try (var visitor = Chromium.toucher(360)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
            page.navigate(origin() + "/desk/requests/" + file.id() + "/attachments");
            bring(page, "名单.pdf", "application/pdf", PlantedPdf.pages("公开的一页", "另一页"));
            var picture = page.locator(".mark-picture");
            assertThat(picture).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
            var fingers = new Fingers(page);
            var low = new Fingers.Spot(.2, .8);
            var high = new Fingers.Spot(.5, .2);
            top(page);
            assertThat(page.locator("[data-hand=move]")).hasAttribute("aria-pressed", "true");
            double before = scrolled(page);
            fingers.draw(picture, low, high);
            org.assertj.core.api.Assertions.assertThat(scrolled(page))
                    .as("a finger moves the page unless it is told to mark")
                    .isGreaterThan(before + 50);
            assertThat(page.locator("#width")).hasValue("");
            top(page);
            page.locator("[data-hand=mark]").tap();
            assertThat(page.locator("[data-hand=mark]")).hasAttribute("aria-pressed", "true");
            top(page);
            before = scrolled(page);
            fingers.draw(picture, new Fingers.Spot(.1, .1), new Fingers.Spot(.4, .13));
            assertThat(page.locator(".mark-told")).containsText("已经画出一块");
            assertThat(page.locator("#left")).hasValue(Pattern.compile("9\\.\\d+|10\\.\\d+"));
            assertThat(page.locator("#width")).hasValue(Pattern.compile("29\\.\\d+|3[01]\\.\\d+"));
            org.assertj.core.api.Assertions.assertThat(scrolled(page))
                    .as("the page stays under a drawing finger")
                    .isEqualTo(before);
            var drawn = page.locator("#width").inputValue();
            picture.tap();
            assertThat(page.locator("#width")).hasValue(drawn);
            fingers.drawTwo(picture, low, high);
            org.assertj.core.api.Assertions.assertThat(scrolled(page))
                    .as("two fingers move the page always")
                    .isGreaterThan(before + 50);
            assertThat(page.locator("#width")).hasValue(drawn);
            Chromium.assertAccessible(page);
            Chromium.assertFits(page);
            page.locator("#area-ground").selectOption("PROCESS");
            page.locator("#area button").tap();
            assertThat(page.locator("#marks")).containsText("框选区域");
            assertThat(page.locator(".mark-gone").first()).isAttached();
            assertThat(page.locator("[data-hand=mark]")).hasAttribute("aria-pressed", "true");
        }
    }

    private static void top(Page page) {
        page.locator(".mark-picture")
                .evaluate("picture => scrollTo(0, picture.getBoundingClientRect().top + scrollY - 120)");
    }

    private static double scrolled(Page page) {
        return ((Number) page.evaluate("scrollY")).doubleValue();
    }

    @Test
    void aFileThatCannotBeReadIsReplacedWithoutScript() throws java.io.IOException {
        var file = received("旅程：换文件");
        try (var visitor = Chromium.visitor(768, false)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
            page.navigate(origin() + "/desk/requests/" + file.id() + "/attachments");
            bring(page, "说明.txt", "text/plain", "文字".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(page.locator("#file-fault")).containsText("另存为 PDF");
            bring(
                    page,
                    "坏.pdf",
                    "application/pdf",
                    "%PDF-1.4 broken".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            assertThat(page.locator("h1")).containsText("附件 1");
            waitForReading(page);
            assertThat(page.locator("#reading")).containsText("没有读成");
            assertThat(page.locator("#reading")).containsText("已损坏");
            page.navigate(origin() + "/desk/requests/" + file.id());
            assertThat(page.locator("#attachments")).containsText("没有读成，请换一个文件或者删除");
            page.locator("#attachments .line-title a").click();
            page.locator("#file").setInputFiles(new FilePayload("好.pdf", "application/pdf", PlantedPdf.plain("公开的一行")));
            page.locator("form[action$='/replacement'] button").click();
            waitForReading(page);
            assertThat(page.locator(".mark-picture img")).isVisible();
            assertThat(page.locator(".page-head")).containsText("好.pdf");
        }
    }

    /** As somebody does who has no script: asks again by the button. */
    private static void waitForReading(Page page) {
        for (int looks = 0;
                looks < MOST_LOOKS && page.locator("#reading progress").count() > 0;
                looks++) {
            assertThat(page.locator("#reading")).containsText("可以离开这一页");
            Chromium.assertFits(page);
            page.locator("#reading form button").click();
        }
    }

    @Test
    void aClerkRedactsATextWithoutScriptOnAPhone() throws java.io.IOException {
        var file = received("旅程：文字");
        var text =
                PlantedOffice.docx(Map.of(), PlantedOffice.paragraph("可以公开的一段") + PlantedOffice.paragraph("不能公开的一段"));
        try (var visitor = Chromium.visitor(360, false)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
            page.navigate(origin() + "/desk/requests/" + file.id() + "/attachments");
            bring(page, "文.docx", "application/octet-stream", text);
            assertThat(page.locator("h1")).containsText("附件 1");
            waitForReading(page);
            assertThat(page.locator(".mark-rows")).containsText("不能公开的一段");
            page.locator("#word").fill("不 能 公开");
            page.locator("form[action$='/words'] button").click();
            assertThat(page.locator(".mark-rows del")).hasText("不能公开");
            page.locator("#leaf").fill("1");
            page.locator("form[action$='/blocks'] button").click();
            assertThat(page.locator(".mark-rows del").first()).hasText("可以公开的一段");
            page.locator("form[action$='/result'] button").click();
            for (int looks = 0;
                    looks < MOST_LOOKS && page.locator("#result progress").count() > 0;
                    looks++) {
                assertThat(page.locator("#result")).containsText("可以离开这一页");
                Chromium.assertFits(page);
                page.locator("form[action$='#result'] button").click();
            }
            assertThat(page.locator("#result")).containsText("通过泄漏检查");
        }
    }

    /** Once at each width, since the page has pictures, drawings and wide rows. */
    private static void look(Page page) {
        for (int width : Chromium.WIDTHS) {
            page.setViewportSize(width, 900);
            Chromium.assertAccessible(page);
            Chromium.assertFits(page);
        }
    }

    private static void drag(Page page) {
        page.locator(".mark-picture").evaluate("picture => picture.scrollIntoView({block: 'start'})");
        var box = page.locator(".mark-picture").boundingBox();
        page.mouse().move(box.x + box.width * .1, box.y + box.height * .1);
        page.mouse().down();
        page.mouse().move(box.x + box.width * .3, box.y + box.height * .12);
        page.mouse().move(box.x + box.width * .4, box.y + box.height * .13);
        page.mouse().up();
    }

    private static void bring(Page page, String name, String type, byte[] bytes) {
        page.locator("#file").setInputFiles(new FilePayload(name, type, bytes));
        page.locator("main form button[type=submit]").click();
    }

    private RequestFile received(String wanted) {
        var asked = reception.apply(Applying.person("旅程乙", "0471-4912345", "mzj", wanted));
        var kexin = staff.named("kexin").orElseThrow();
        var today = LocalDate.now(clock).toString();
        return office.act(kexin, asked.file().id(), Act.CONFIRM, new Words(Map.of("on", today, "note", "电话")));
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
