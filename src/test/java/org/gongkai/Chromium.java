package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser of the suite: Debian's Chromium, started when the first journey asks for it, closed with the JVM. */
public final class Chromium {

    /** Widths at which every page is looked at: phone, tablet, desk. */
    public static final List<Integer> WIDTHS = List.of(360, 768, 1440);

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final class Held {
        private static final Browser BROWSER = start();
    }

    private Chromium() {}

    /** A fresh visitor with no cookies; close it after the journey. */
    public static BrowserContext visitor() {
        return visitor(1440, true);
    }

    public static BrowserContext visitor(int width, boolean withScript) {
        return Held.BROWSER.newContext(options(width).setJavaScriptEnabled(withScript));
    }

    /** A visitor with a telephone or tablet, who has fingers and no mouse. */
    public static BrowserContext toucher(int width) {
        return Held.BROWSER.newContext(options(width).setHasTouch(true).setIsMobile(true));
    }

    private static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(width, 900);
    }

    /** Signs a member of the sample staff in, as that person would. */
    public static void signIn(Page page, String origin, String login, String password) {
        page.navigate(origin + "/sign-in");
        page.locator("input[name=login]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.locator("main form button[type=submit]").click();
    }

    /** The page has no violation of WCAG 2.2 A and AA that axe can see. */
    public static void assertAccessible(Page page) {
        // pages hold no frames, so axe runs where it is instead of opening another page to put its answers together
        var found = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(found.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList()))
                .as("accessibility of " + page.url())
                .isEmpty();
    }

    /** Goes to an address and looks at the page. */
    public static void look(Page page, String address) {
        page.navigate(address);
        look(page);
    }

    /** The page as it stands is accessible and fits. */
    public static void look(Page page) {
        assertAccessible(page);
        assertFits(page);
    }

    /** Nothing sticks out sideways. */
    public static void assertFits(Page page) {
        var overflow = ((Number)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        assertThat(overflow).as("sideways overflow of " + page.url()).isLessThanOrEqualTo(0);
    }

    /** Waits until the sheet of the editor takes what is typed: the editor moves the focus one frame after a command. */
    public static void waitForSheet(Page page) {
        page.locator(".editor-sheet:focus").waitFor();
    }

    /** Puts the caret behind the last letter and waits until the editor has heard of it, as no person types sooner. */
    public static void caretToEnd(Page page) {
        page.locator(".editor-sheet").click();
        waitForSheet(page);
        page.keyboard().press("Control+End");
        page.waitForFunction("""
                () => { const { selection, doc } = document.querySelector("[data-editor]").editor.state;
                  return selection.empty && selection.from >= doc.content.size - 1; }""");
    }

    /** Puts the caret behind the last letter of one paragraph and waits until the editor has heard of it. */
    public static void caretToEndOf(Page page, Locator paragraph) {
        paragraph.click();
        waitForSheet(page);
        page.keyboard().press("End");
        page.waitForFunction("""
                () => { const { selection } = document.querySelector("[data-editor]").editor.state;
                  return selection.empty && selection.$from.parentOffset === selection.$from.parent.content.size; }""");
    }

    private static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(FLAGS));
    }
}
