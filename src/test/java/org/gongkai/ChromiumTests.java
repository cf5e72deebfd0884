package org.gongkai;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking at a page sees what is wrong with it; or every journey would be content with nothing. */
class ChromiumTests {

    private static final String PAGE = """
            <!doctype html><html lang="zh-CN"><head><title>示例</title></head>
            <body><main><h1>示例</h1>%s</main></body></html>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<img src='data:,'>|image-alt",
                "<input type='text'>|label",
                "<p style='color:#ccc;background:#fff'>看不清</p>|color-contrast",
                "<a href='/x'></a>|link-name"
            })
    void whatSomebodyCannotUseIsSeen(String fault, String rule) {
        try (var visitor = Chromium.visitor(360, true)) {
            var page = visitor.newPage();
            page.setContent(PAGE.formatted(fault));
            assertThatThrownBy(() -> Chromium.assertAccessible(page)).hasMessageContaining(rule + ":");
        }
    }

    @Test
    void whatSticksOutIsSeenAndAGoodPageIsLetThrough() {
        try (var visitor = Chromium.visitor(360, true)) {
            var page = visitor.newPage();
            page.setContent(PAGE.formatted("<p style=\"width:900px\">太宽</p>"));
            assertThatThrownBy(() -> Chromium.look(page)).hasMessageContaining("sideways overflow");
            page.setContent(PAGE.formatted("<p>正好</p>"));
            assertThatCode(() -> Chromium.look(page)).doesNotThrowAnyException();
        }
    }
}
