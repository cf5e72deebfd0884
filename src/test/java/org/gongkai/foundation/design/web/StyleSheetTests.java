package org.gongkai.foundation.design.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class StyleSheetTests {

    private final StyleSheet sheet = new StyleSheet();

    StyleSheetTests() throws IOException {}

    @Test
    void browsersKeepTheSheetForEverUnderItsDigest() {
        var digest = sheet.address().replaceAll(".*gongkai\\.|\\.css", "");
        assertThat(sheet.sheet(digest).getHeaders().getCacheControl()).contains("immutable");
        assertThat(sheet.sheet("0".repeat(32)).getHeaders().getCacheControl()).isEqualTo("no-cache");
    }

    @Test
    void theRescueSheetIsSmallAndOnlyForEnginesWithoutLayers() throws IOException {
        var rescue = new ClassPathResource("static/css/rescue.css").getContentAsByteArray();
        assertThat(rescue).hasSizeLessThan(2048);
        assertThat(text()).startsWith("/* For engines without cascade layers").contains("@supports (not");
    }

    @Test
    void layersStandInOrder() {
        assertThat(text()).contains("@layer reset, tokens, base, layout, components, utilities, print;");
    }

    @Test
    void everyPictureAndFontThatIsNamedExists() throws IOException {
        var fonts = new ClassPathResource("static/css/fonts.css").getContentAsString(StandardCharsets.UTF_8);
        var named = Pattern.compile("url\\((/fonts/[^)]+)\\)")
                .matcher(fonts)
                .results()
                .map(f -> f.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(20).allMatch(font -> new ClassPathResource("static" + font).exists());
        assertThat(Pattern.compile("url\\(/img/([a-z-]+)\\.svg\\)")
                        .matcher(text())
                        .find())
                .as("a picture without a digest does not exist")
                .isFalse();
    }

    private String text() {
        return new String(Objects.requireNonNull(sheet.sheet("0".repeat(32)).getBody()), StandardCharsets.UTF_8);
    }
}
