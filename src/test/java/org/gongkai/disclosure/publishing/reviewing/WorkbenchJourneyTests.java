package org.gongkai.disclosure.publishing.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.SampleStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a clerk's desk to the public, with every hand that the law wants in between. */
@GongkaiTest
class WorkbenchJourneyTests {

    private static final String FROM_WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><style>p.MsoNormal {font-family:仿宋_GB2312}</style><body>
            <p class=MsoNormal style='text-indent:32pt'><span style='font-family:黑体'>一、办理条件<o:p></o:p></span></p>
            <p class=MsoNormal><span style='font-size:16pt;color:red'>　　本区户籍居民可以申请。<o:p></o:p></span></p>
            <table class=MsoTableGrid style='width:100%'><tr><td><p class=MsoNormal><b>材料</b></p></td><td><p class=MsoNormal><b>份数</b></p></td></tr>
            <tr><td><p class=MsoNormal>身份证</p></td><td><p class=MsoNormal>1</p></td></tr></table></body></html>""";

    private final List<BrowserContext> visitors = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    int port;

    @AfterEach
    void leave() {
        visitors.forEach(BrowserContext::close);
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @Test
    void clerk_reviewers_and_leader_bring_a_notice_before_the_public() {
        var clerk = signedIn("kexin", true);
        clerk.getByText("写一份文件").first().click();
        clerk.locator("#kind").selectOption("NOTICE");
        clerk.locator("#title").fill("示例通知：低保办理材料减少");
        clerk.getByText("开始写").click();
        var address = clerk.url().replace("/edit", "");
        assertThat(clerk.locator("[data-submit]").textContent()).isEqualTo("送初审（还有 1 处必须改）");

        paste(clerk, FROM_WORD);
        clerk.locator(".editor-sheet table").waitFor();
        assertThat(clerk.locator("#body").inputValue())
                .contains("<h2>一、办理条件</h2>", "<th")
                .doesNotContain("style=", "Mso");
        clerk.locator("[data-saved]:has-text('已自动保存')").waitFor();
        assertThat(clerk.locator("[data-submit]").textContent()).isEqualTo("送初审");
        Chromium.assertAccessible(clerk);
        send(clerk);
        assertThat(clerk.locator("main").textContent()).contains("待初审");
        Chromium.assertAccessible(clerk);

        var reviewer = signedIn("shenhe", true);
        assertThat(reviewer.locator("#reviews").textContent()).contains("等我审核");
        Chromium.assertAccessible(reviewer);
        act(reviewer, address, "退回修改", "第一段要写明办理地点。");

        clerk.navigate(origin() + "/desk");
        var returned = clerk.locator(".task-group:has(#returned)");
        assertThat(returned.textContent()).contains("示例股长丙退回：第一段要写明办理地点。");
        // the sample district has a returned draft of its own, so the way is taken to this one
        clerk.navigate(address + "/edit");
        assertThat(clerk.locator(".editing .note.mind h2 + p").textContent()).contains("第一段要写明办理地点。");
        Chromium.caretToEndOf(clerk, clerk.locator(".editor-sheet p").first());
        clerk.keyboard().type("到区政务服务大厅办理。");
        clerk.locator("[data-saved]:has-text('已自动保存')").waitFor();
        send(clerk);

        act(reviewer, address, "审核通过", "");
        act(signedIn("baomi", true), address, "保密审查通过", "无涉密内容。");
        var leader = signedIn("lingdao", true);
        act(leader, address, "审核通过", "");
        act(leader, address, "现在公开", null);
        assertThat(leader.locator("main").textContent()).contains("已公开");
        Chromium.assertAccessible(leader);

        var citizen = visitor(true);
        citizen.navigate(address.replace("/desk", ""));
        assertThat(citizen.locator("h1").first().textContent()).contains("示例通知：低保办理材料减少");
        assertThat(citizen.locator("main").textContent()).contains("本区户籍居民可以申请。", "到区政务服务大厅办理。", "身份证");
    }

    @Test
    void the_same_way_goes_without_script() {
        var clerk = signedIn("kexin", false);
        clerk.getByText("写一份文件").first().click();
        clerk.locator("#kind").selectOption(new SelectOption().setValue("NEWS"));
        clerk.locator("#title").fill("示例动态：便民服务日");
        clerk.getByText("开始写").click();
        var address = clerk.url().replace("/edit", "");
        Chromium.assertFits(clerk);
        clerk.locator("#body").fill("本月十五日在广场设点。\n\n欢迎前来咨询。");
        clerk.locator("button[value=stay]").first().click();
        assertThat(clerk.locator("#body").inputValue()).isEqualTo("<p>本月十五日在广场设点。</p><p>欢迎前来咨询。</p>");
        clerk.locator("button[value=submit]").click();
        clerk.locator("main form button[type=submit]").click();
        assertThat(clerk.locator("main").textContent()).contains("待初审");

        act(signedIn("shenhe", false), address, "审核通过", "");
        act(signedIn("baomi", false), address, "保密审查通过", "");
        var leader = signedIn("lingdao", false);
        act(leader, address, "审核通过", "");
        act(leader, address, "现在公开", null);
        var citizen = visitor(false);
        citizen.navigate(address.replace("/desk", ""));
        assertThat(citizen.locator("main").textContent()).contains("本月十五日在广场设点。");
    }

    @Test
    void two_colleagues_who_save_the_same_draft_see_both_versions_and_join_them() {
        var first = signedIn("kexin", false);
        first.navigate(origin() + "/desk/documents/new");
        first.locator("#title").fill("示例通知：两人同改");
        first.locator("main form button[type=submit]").click();
        first.locator("#body").fill("<p>开头不变。</p><p>办理时限为十个工作日。</p>");
        first.locator("button[value=stay]").first().click();
        var second = signedIn("kexin", true);
        second.navigate(first.url());
        second.locator(".editor-sheet").waitFor();

        first.locator("#body").fill("<p>开头不变。</p><p>办理时限为七个工作日。</p>");
        first.locator("button[value=stay]").first().click();
        second.locator(".editing-more summary").click();
        second.locator("#keywords").fill("低保");
        Chromium.caretToEnd(second);
        second.keyboard().press("Enter");
        second.keyboard().type("咨询电话见附件。");
        second.locator("[data-conflict]:not([hidden])").waitFor();
        complaints.removeIf(words -> words.contains("409"));
        assertThat(second.locator("[data-conflict]").textContent()).contains("示例", "两个版本都在");
        second.getByText("看两个版本").click();

        assertThat(second.locator("h1").textContent()).isEqualTo("两个人都改了这份草稿");
        assertThat(second.locator("mark").allTextContents()).contains("七");
        Chromium.assertAccessible(second);
        for (var width : Chromium.WIDTHS) {
            second.setViewportSize(width, 900);
            Chromium.assertFits(second);
        }
        var pieces = second.locator("fieldset.merge-piece:has(.merge-sides)");
        pieces.nth(0).locator("input[value=theirs]").check();
        pieces.nth(1).locator("input[value=mine]").check();
        second.getByText("按所选合并并保存").click();
        complaints.removeIf(words -> words.contains("409"));
        assertThat(second.locator("#body").inputValue()).isEqualTo("<p>开头不变。</p><p>办理时限为七个工作日。</p><p>咨询电话见附件。</p>");
        assertThat(second.locator("#keywords").inputValue()).isEqualTo("低保");
    }

    private Page signedIn(String login, boolean withScript) {
        var page = visitor(withScript);
        Chromium.signIn(page, origin(), login, SampleStaff.PASSWORD);
        page.waitForURL(Pattern.compile(".*/desk.*"));
        page.navigate(origin() + "/desk");
        return page;
    }

    private Page visitor(boolean withScript) {
        var visitor = Chromium.visitor(1440, withScript);
        visitors.add(visitor);
        visitor.setDefaultTimeout(20_000);
        var page = visitor.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(page.url() + " " + message.text());
        });
        page.onPageError(complaints::add);
        return page;
    }

    private static void send(Page clerk) {
        clerk.locator("[data-submit]").click();
        clerk.waitForURL(Pattern.compile(".*/submission"));
        clerk.locator("main form button[type=submit]").click();
    }

    /** Goes to the document, takes the button with these words, says something if asked, and means it. */
    private static void act(Page page, String address, String verb, String words) {
        page.navigate(address);
        page.locator(".review-acts")
                .getByText(verb, new Locator.GetByTextOptions().setExact(true))
                .click();
        if (words != null && !words.isEmpty()) page.locator("#comment").fill(words);
        page.locator("main form button[type=submit]").first().click();
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.url()).isEqualTo(address);
    }

    private static void paste(Page page, String html) {
        page.locator(".editor-sheet").click();
        page.evaluate("""
                html => { const data = new DataTransfer(); data.setData("text/html", html); data.setData("text/plain", "x");
                  document.querySelector(".editor-sheet").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })); }""", html);
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
