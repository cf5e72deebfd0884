package org.gongkai.disclosure.publishing.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor's script alone, in a browser, under the strict content security policy of the product. */
class EditorScriptJourneyTests {

    private static final String PAGE = """
            <!doctype html><html lang="zh-CN"><title>编辑</title><form><div data-editor data-cleaning="/cleanings" data-pictures="/pictures">
            <div role="toolbar" aria-label="排版" hidden><select data-block aria-label="段落"><option value="p">正文<option value="2">标题</select>
            <button type="button" data-command="bold" aria-pressed="false">粗</button>
            <button type="button" data-command="chineseList" aria-pressed="false">一、</button>
            <button type="button" data-command="orderedList" aria-pressed="false">1.</button>
            <button type="button" data-command="table">表格</button>
            <button type="button" data-command="undo">撤销</button></div>
            <div role="toolbar" aria-label="表格" data-within="table" hidden><button type="button" data-command="addRow">加行</button>
            <button type="button" data-dialog="caption">表题</button></div>
            <label for="body">正文</label><textarea id="body" name="body">%s</textarea>
            <p data-editor-says role="status"></p><template data-say="pictures">{0} 张图片没有带过来</template></div></form>
            <dialog data-editor-dialog="caption" data-for="body"><form><input name="caption" aria-label="表题"><button>写上</button></form></dialog>
            <p><span data-words-of="body"></span></p><script type="module" src="/js/editor/editor.js"></script></html>""";

    private static HttpServer server;
    private static Playwright playwright;
    private static Browser browser;
    private static String content = "";

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, "text/html", PAGE.formatted(content)));
        server.createContext("/js/", EditorScriptJourneyTests::script);
        server.createContext("/cleanings", EditorScriptJourneyTests::clean);
        server.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(
                                List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run")));
    }

    @AfterAll
    static void stop() {
        playwright.close();
        server.stop(0);
    }

    @BeforeEach
    void watch() {
        complaints.clear();
    }

    @Test
    void keeps_everything_that_the_server_lets_through() {
        var html = Cleaning.clean("""
                <h2>一、条件</h2><p class="right">落款</p><ol class="cjk" start="3"><li>甲</li></ol><ol class="paren"><li>乙</li></ol>
                <table><caption>收费表</caption><tr><th>项</th><th>数</th></tr><tr><td rowspan="2" class="center">一</td><td>2</td></tr><tr><td>3</td></tr></table>
                <blockquote><p>引</p></blockquote><p><strong>粗</strong><em>着</em><u>线</u><s>删</s>m<sup>2</sup>H<sub>2</sub>O<br>行</p>
                <p><a href="/documents/3">本站</a><a href="https://example.gov.cn/">外站</a><img src="/documents/1/files/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/a.png" alt="图"></p><hr>""");
        open(html);
        Chromium.caretToEnd(page);
        page.keyboard().type("完");
        assertThat(written().replaceFirst("(<p>完</p>|完)", "")).isEqualTo(html);
        assertThat(complaints).isEmpty();
    }

    @Test
    void takes_in_what_word_has_on_the_clipboard() {
        open("<p>前。</p>");
        Chromium.caretToEnd(page);
        page.keyboard().press("Enter");
        page.locator(".editor-sheet p:nth-of-type(2)").waitFor();
        paste("""
                <html xmlns:o="x"><style>p{color:red}</style><body><p class=MsoNormal><span style='font-family:黑体'>一、办理条件<o:p></o:p></span></p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>身份证</p>
                <table><tr><td colspan=2><p>合并</p></td></tr><tr><td>a</td><td>b</td></tr></table><img src="file:///c:/x.png"></body></html>""");
        page.locator(".editor-sheet table").waitFor();
        assertThat(written())
                .isEqualTo(
                        "<p>前。</p><h2>一、办理条件</h2><ol><li>身份证</li></ol>"
                                + "<table><tbody><tr><td colspan=\"2\">合并</td></tr><tr><td>a</td><td>b</td></tr></tbody></table>");
        assertThat(page.locator("[data-editor-says]").textContent()).isEqualTo("1 张图片没有带过来");
        assertThat(complaints).isEmpty();
    }

    @Test
    void writes_with_the_keyboard_alone() {
        open("");
        page.keyboard().press("Tab");
        assertThat(focused()).isEqualTo("SELECT");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("一、");
        page.keyboard().press("Enter");
        Chromium.waitForSheet(page);
        page.keyboard().type("加强领导");
        await().untilAsserted(() -> assertThat(written()).isEqualTo("<ol class=\"cjk\"><li>加强领导</li></ol>"));
        assertThat(page.locator("[data-command=chineseList]").getAttribute("aria-pressed"))
                .isEqualTo("true");
        page.keyboard().press("Escape");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("一、");
        assertThat(page.locator("[data-words-of]").textContent()).isEqualTo("4");
    }

    @Test
    void makes_a_table_with_header_row_caption_and_more_rows() {
        open("");
        page.locator("[data-command=table]").click();
        Chromium.waitForSheet(page);
        page.keyboard().type("项目");
        page.locator("[data-command=addRow]").click();
        page.locator("[data-dialog=caption]").click();
        page.locator("dialog input").fill("收费表");
        page.keyboard().press("Enter");
        assertThat(written()).startsWith("<table><caption>收费表</caption><thead><tr><th scope=\"col\">项目</th>");
        assertThat(page.locator(".editor-sheet tr").count()).isEqualTo(4);
        assertThat(complaints).isEmpty();
    }

    private void open(String html) {
        content = PlainLines.escaped(html);
        page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.navigate("http://localhost:" + server.getAddress().getPort() + "/");
        page.locator(".editor-sheet").waitFor();
        assertThat(complaints).isEmpty();
    }

    private String written() {
        return Cleaning.clean(page.locator("#body").inputValue());
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.tagName");
    }

    private void paste(String html) {
        page.evaluate("""
                html => { const data = new DataTransfer(); data.setData("text/html", html); data.setData("text/plain", "x");
                  document.querySelector(".editor-sheet").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })); }""", html);
    }

    private static void script(HttpExchange exchange) throws IOException {
        var file =
                Path.of("src/main/resources/static" + exchange.getRequestURI().getPath());
        answer(exchange, "text/javascript", Files.readString(file));
    }

    private static void clean(HttpExchange exchange) throws IOException {
        var html = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var body =
                Cleaning.clean(html).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        answer(exchange, "application/json", "{\"body\":\"" + body + "\",\"picturesLeftBehind\":1}");
    }

    private static void answer(HttpExchange exchange, String type, String text) {
        try (exchange) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
