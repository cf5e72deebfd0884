package org.gongkai.portal.site.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor has already, what a visitor can unpack, and which addresses are kept at all. */
class AnsweringTests {

    @Test
    void tagsAreComparedWeaklyAndInLists() {
        assertThat(Answering.isHad("W/\"a\"", "W/\"a\"")).isTrue();
        assertThat(Answering.isHad("\"a\"", "W/\"a\"")).isTrue();
        assertThat(Answering.isHad("\"x\", W/\"a\"", "W/\"a\"")).isTrue();
        assertThat(Answering.isHad("*", "W/\"a\"")).isTrue();
        assertThat(Answering.isHad("\"b\"", "W/\"a\"")).isFalse();
        assertThat(Answering.isHad(null, "W/\"a\"")).isFalse();
    }

    @Test
    void packedOnlyForWhoSaysSo() {
        assertThat(Answering.unpacks("gzip, deflate, br")).isTrue();
        assertThat(Answering.unpacks("br;q=1.0, gzip;q=0.8")).isTrue();
        assertThat(Answering.unpacks("gzip;q=0")).isFalse();
        assertThat(Answering.unpacks("br")).isFalse();
        assertThat(Answering.unpacks(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/desk/documents",
                "/sign-in",
                "/api/v1/me",
                "/search",
                "/theme",
                "/preview/0123456789abcdef0123456789abcdef",
                "/documents/1/files/x/y.pdf",
                "/error",
                "/documents/1;jsessionid=2",
                "/desk/../documents/1",
                "/documents/",
                "/lists/x/compare/1...2"
            })
    void whatIsNotNamedIsNotKept(String path) {
        assertThat(Addresses.mayBeKept(path, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/documents",
                "/documents/12",
                "/documents/12/editions/2/changes",
                "/policies",
                "/lists/jiceng",
                "/fields/shehui-jiuzhu",
                "/matters/3",
                "/units/mzj",
                "/life/yanglao",
                "/duties/list",
                "/feed.atom",
                "/sitemap-documents-1.xml"
            })
    void whatEverybodyReadsIsKept(String path) {
        assertThat(Addresses.mayBeKept(path, "page=2")).isTrue();
        assertThat(Addresses.mayBeKept(path, "q=" + "x".repeat(400))).isFalse();
    }
}
