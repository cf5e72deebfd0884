package org.gongkai.disclosure.publishing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gongkai.disclosure.publishing.RichText;

/** Saved pages that no browser saved: a document or a refusal in a sentence. */
class PageFuzzTests {

    @FuzzTest(maxDuration = "10m")
    void page(byte[] bytes) {
        try {
            var page = PageReader.read("a/b.html", bytes, null);
            assertThat(page.title()).isNotBlank();
            assertThat(RichText.of(page.text().outerHtml()).html()).doesNotContain("<script");
        } catch (PageRefused refused) {
            assertThat(refused.sentence()).isNotBlank();
        }
    }
}
