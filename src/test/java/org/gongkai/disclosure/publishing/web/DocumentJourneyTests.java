package org.gongkai.disclosure.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GongkaiTest
class DocumentJourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private PublishedDocuments published;

    @Test
    void everyoneCanReadDocumentsAndTheLibraryAtEveryWidth() {
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                look(page, document("临时救助办理细则"), "document", width);
                look(page, document("第三季度"), "table", width);
                look(page, document("9 月临时救助"), "over", width);
                look(page, document("临时救助办理细则") + "/editions/2/changes", "changes", width);
                look(page, "/documents", "documents", width);
                look(page, "/policies?validity=IN_FORCE", "policies", width);
            }
        }
    }

    @Test
    void aReaderWithoutScriptFindsAPolicyByItsNumber() {
        try (var visitor = Chromium.visitor(1440, false)) {
            var page = visitor.newPage();
            page.navigate("http://localhost:" + port + "/policies");
            page.locator("#list-words").fill("新民发（2026）8号");
            page.locator("form.list-search button").click();
            page.locator("tbody a").first().click();
            assertThat(page.locator("h1").textContent()).contains("临时救助办理细则");
            assertThat(page.locator(".file a").count()).isEqualTo(2);
        }
    }

    private void look(Page page, String path, String name, int width) {
        page.navigate("http://localhost:" + port + path);
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/looks/publishing-" + name + "-" + width + ".png")));
        assertThat(((Number) overflow).intValue())
                .as("sideways overflow of %s at %d", path, width)
                .isZero();
        Chromium.assertAccessible(page);
    }

    private String document(String words) {
        return published.list(DocumentFilter.ALL.words(words), 0, 1).getFirst().url();
    }
}
