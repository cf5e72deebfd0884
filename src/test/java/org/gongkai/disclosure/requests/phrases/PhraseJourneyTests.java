package org.gongkai.disclosure.requests.phrases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.identity.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clerk words a phrase and sets it into a letter, with and without script. */
@GongkaiTest
class PhraseJourneyTests extends RequestCase {

    @LocalServerPort
    private int port;

    @Test
    void aClerkWordsAPhraseAndSetsItIntoALetter() {
        for (int width : Chromium.WIDTHS) {
            boolean script = width != 360;
            var title = "旅程" + width;
            var file = confirm(apply("常用旅程", "常用旅程：" + width + " 号井盖的编号"));
            try (var visitor = Chromium.visitor(width, script)) {
                var page = visitor.newPage();
                Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
                page.navigate(origin() + "/desk/requests/phrases");
                looks(page, script);
                page.locator(".actions a").click();
                page.locator("#place").selectOption("CORRECTION");
                page.locator("#title").fill(title);
                page.locator("#words").fill("“{申请内容}”在{哪里}，请写明【填：什么】。");
                page.locator("main form button").click();
                assertThat(page.locator(".errors")).containsText("{哪里}");
                looks(page, script);
                page.locator("#words").fill("“{申请内容}”不明确，请写明【填：什么】。");
                page.locator("main form button").click();
                assertThat(page.locator("h1")).hasText(title);
                looks(page, script);
                setIntoALetter(page, file, title, script);
            }
        }
    }

    private void setIntoALetter(Page page, RequestFile file, String title, boolean script) {
        page.navigate(origin() + "/desk/requests/" + file.id() + "/acts/ask-correction");
        page.locator("#note").fill("先写的话");
        page.locator(".phrases summary").click();
        looks(page, script);
        page.locator(".phrases button", new Page.LocatorOptions().setHasText(title))
                .click();
        var typed = page.locator("#note").inputValue();
        org.assertj.core.api.Assertions.assertThat(typed)
                .startsWith("先写的话\n“常用旅程：")
                .endsWith("请写明【填：什么】。");
        var submit = page.locator("main form > .buttons button").last();
        submit.click();
        assertThat(page.locator(".errors")).containsText("【填：什么】");
        looks(page, script);
        page.locator("#note").fill(typed.replace("【填：什么】", "哪一条街"));
        page.locator("button[formaction*=preview]").click();
        assertThat(page.locator(".previews .letter")).containsText("请写明哪一条街。");
        looks(page, script);
        submit.click();
        assertThat(page.locator("main")).containsText("补正告知书");
        page.locator(".lines a", new Page.LocatorOptions().setHasText("补正告知书")).click();
        assertThat(page.locator(".letter")).containsText("请写明哪一条街。");
    }

    @Test
    void theOpennessOfficeLooksHowALetterWouldStandBeforeItIsWordedAnew() {
        for (int width : Chromium.WIDTHS) {
            boolean script = width != 768;
            try (var visitor = Chromium.visitor(width, script)) {
                var page = visitor.newPage();
                Chromium.signIn(page, origin(), "gongkaiban", SampleStaff.PASSWORD);
                page.navigate(origin() + "/desk/requests/templates");
                looks(page, script);
                page.locator(".lines a", new Page.LocatorOptions().setHasText("送达回证"))
                        .click();
                looks(page, script);
                var words = page.locator("#words").inputValue();
                page.locator("#words").fill(words + "\n{谁收到}");
                page.locator("button[name=preview]").click();
                assertThat(page.locator(".errors")).containsText("{谁收到}");
                looks(page, script);
                page.locator("#words").fill(words + "\n送达人签名：");
                page.locator("button[name=preview]").click();
                assertThat(page.locator(".letter")).containsText("送达人签名：");
                assertThat(page.locator(".letter")).containsText("〔申请编号〕");
                looks(page, script);
                page.locator("main form > .buttons button").last().click();
                assertThat(page.locator(".errors")).containsText("修改的原因");
            }
        }
    }

    @Test
    void enterInALineSendsTheFormAndSetsNothingIn() {
        var file = confirm(apply("常用回车", "常用旅程：回车键"));
        try (var visitor = Chromium.visitor(1440, false)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
            page.navigate(origin() + "/desk/requests/" + file.id() + "/acts/assign");
            page.locator("#unit").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
            page.locator("#note").press("Enter");
            assertThat(page.locator("main")).containsText("交办单");
        }
    }

    /** Axe needs script; whether it fits does not. */
    private static void looks(Page page, boolean script) {
        if (script) Chromium.assertAccessible(page);
        if (script) Chromium.assertFits(page);
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
