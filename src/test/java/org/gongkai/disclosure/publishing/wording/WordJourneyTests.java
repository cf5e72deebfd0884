package org.gongkai.disclosure.publishing.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.SampleStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a wrong word that the office adds to the clerk who presses one button, the office with script, the clerk without. */
@GongkaiTest
class WordJourneyTests {

    private final List<BrowserContext> visitors = new ArrayList<>();

    @LocalServerPort
    int port;

    @AfterEach
    void leave() {
        visitors.forEach(BrowserContext::close);
    }

    @Test
    void the_office_adds_a_word_and_the_clerk_puts_it_right_with_one_press() {
        var word = "示例错写" + UUID.randomUUID().toString().substring(0, 4);
        var office = signedIn("gongkaiban", true);
        office.navigate(origin() + "/desk/words");
        Chromium.assertAccessible(office);
        office.locator("#reason").fill("没有写法也没有应为");
        office.locator("#meant").fill("示例正写");
        office.getByText("加上").click();
        assertThat(office.locator(".field.is-wrong").textContent()).contains("写法要有 2 到 30 个字");
        Chromium.assertAccessible(office);
        office.locator("#said").fill(word);
        office.getByText("加上").click();
        assertThat(office.locator("[role=status]").first().textContent()).contains("已加上“" + word + "”");
        Chromium.assertAccessible(office);
        for (var width : Chromium.WIDTHS) {
            office.setViewportSize(width, 900);
            Chromium.assertFits(office);
        }

        var clerk = signedIn("kexin", false);
        clerk.navigate(origin() + "/desk/documents/new");
        clerk.locator("#kind").selectOption("NEWS");
        clerk.locator("#title").fill("示例动态：用语检查");
        clerk.getByText("开始写").click();
        clerk.locator("#body").fill("<p>请到" + word + "窗口办理，本办法未作贵定的除外。</p>");
        clerk.locator("button[value=stay]").first().click();
        var panel = clerk.locator("#checks");
        assertThat(panel.textContent()).contains("可能有错别字", "“" + word + "”", "“未作贵定”", "读音相同");
        Chromium.assertFits(clerk);
        clerk.locator("button:has-text('改为“示例正写”')").click();
        assertThat(clerk.locator("#body").inputValue()).contains("请到示例正写窗口办理", "未作贵定");
        clerk.locator("button:has-text('改为“未作规定”')").click();
        assertThat(clerk.locator("#body").inputValue()).contains("未作规定的除外");
        assertThat(clerk.locator("#checks").textContent()).contains("没有找到错别字");
    }

    private Page signedIn(String login, boolean withScript) {
        var visitor = Chromium.visitor(1440, withScript);
        visitors.add(visitor);
        visitor.setDefaultTimeout(20_000);
        var page = visitor.newPage();
        Chromium.signIn(page, origin(), login, SampleStaff.PASSWORD);
        page.waitForURL(Pattern.compile(".*/desk.*"));
        return page;
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
