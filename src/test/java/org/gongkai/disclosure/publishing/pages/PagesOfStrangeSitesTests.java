package org.gongkai.disclosure.publishing.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesOfStrangeSitesTests {

    static Stream<SavedPage> documents() {
        return SavedPage.all().filter(page -> page.expect("refused").isEmpty());
    }

    static Stream<SavedPage> others() {
        return SavedPage.all().filter(page -> page.expect("refused").isPresent());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void giveTheirDocument(SavedPage saved) throws PageRefused {
        var page = saved.read();
        var words = page.words().strip();
        var soft = new SoftAssertions();
        soft.assertThat(page.title())
                .as("title")
                .isEqualTo(saved.expect("title").orElseThrow());
        saved.expect("date")
                .ifPresent(date -> soft.assertThat(String.valueOf(page.publishedOn()))
                        .as("date")
                        .isEqualTo(date));
        saved.expect("number")
                .ifPresent(number -> soft.assertThat(page.facts().get("documentNumber"))
                        .as("number")
                        .isEqualTo(number));
        saved.expect("issuer")
                .ifPresent(issuer ->
                        soft.assertThat(page.facts().get("issuer")).as("issuer").isEqualTo(issuer));
        saved.expect("formedOn")
                .ifPresent(day -> soft.assertThat(page.facts().get("formedOn"))
                        .as("formed on")
                        .isEqualTo(day));
        saved.expect("address")
                .ifPresent(address -> soft.assertThat(page.address()).hasToString(address));
        saved.expect("starts").ifPresent(start -> soft.assertThat(words).startsWith(start));
        saved.expect("ends").ifPresent(end -> soft.assertThat(words).endsWith(end));
        saved.expectAll("contains").forEach(part -> soft.assertThat(words).contains(part));
        saved.expectAll("without").forEach(part -> soft.assertThat(words).doesNotContain(part));
        saved.expect("once").ifPresent(part -> soft.assertThat(words).containsOnlyOnce(part));
        saved.expect("pictures")
                .ifPresent(number -> soft.assertThat(page.text().select("img")).hasSize(Integer.parseInt(number)));
        soft.assertThat(page.attachments().stream().map(ReadPage.Attachment::name))
                .as("files")
                .containsExactlyElementsOf(saved.expectAll("files"));
        soft.assertThat(page.text().select("script, style, iframe, form, input"))
                .isEmpty();
        soft.assertAll();
    }

    @ParameterizedTest
    @MethodSource("others")
    void areRefusedWithTheReasonWhenTheyHoldNone(SavedPage saved) {
        assertThatThrownBy(saved::read)
                .isInstanceOfSatisfying(
                        PageRefused.class,
                        refused -> assertThat(refused.sentence())
                                .contains(saved.expect("refused").orElseThrow()));
    }
}
