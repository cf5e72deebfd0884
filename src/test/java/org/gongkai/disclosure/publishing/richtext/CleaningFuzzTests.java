package org.gongkai.disclosure.publishing.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;

/** Pasted markup that no editor made: what remains is harmless, and cleaning it again changes nothing. */
class CleaningFuzzTests {

    private static final Set<String> HARMFUL = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "form",
            "input",
            "button",
            "link",
            "meta",
            "base",
            "template",
            "noscript",
            "textarea",
            "xmp",
            "title");

    @FuzzTest(maxDuration = "10m")
    void pasted(byte[] bytes) {
        var clean = Cleaning.clean(new String(bytes, StandardCharsets.UTF_8));
        for (var element : Jsoup.parseBodyFragment(clean).body().select("*")) {
            assertThat(HARMFUL).doesNotContain(element.normalName());
            for (var attribute : element.attributes()) {
                assertThat(attribute.getKey().toLowerCase(Locale.ROOT))
                        .doesNotStartWith("on")
                        .isNotEqualTo("style");
                assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}]", ""))
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("vbscript:")
                        .doesNotStartWith("data:text");
            }
        }
        assertThat(Cleaning.clean(clean)).isEqualTo(clean);
        PlainText.of(clean);
        assertThat(Anchors.page(clean)).doesNotContain("<script");
    }
}
