package org.gongkai.foundation.paper.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.paper.MissingGlyph;
import org.gongkai.foundation.paper.Paper;
import org.gongkai.foundation.paper.Printed;
import org.gongkai.foundation.paper.layout.Face;
import org.gongkai.foundation.paper.layout.Geometry;
import org.gongkai.foundation.paper.layout.Ink;
import org.gongkai.foundation.paper.layout.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB/T 9704—2012, as one would measure it on the sheet with a ruler. */
class TypesetterTests {

    @Test
    void everythingStandsInsideTheTextAreaButThePageNumber() {
        for (var sheet : Printed.of(Printed.letter(12)).layout().sheets()) {
            assertThat(sheet).filteredOn(mark -> mark.part() >= 0).allSatisfy(mark -> {
                if (mark instanceof Mark.Words words) {
                    double right = words.x()
                            + Printed.FONTS.width(words.face(), words.words(), words.size(), words.tracking());
                    assertThat(words.x()).isGreaterThanOrEqualTo(28 - 0.01);
                    // half of a closing mark may hang out, its ink does not
                    assertThat(right).isLessThanOrEqualTo(28 + 156 + words.size() / 2 + 0.01);
                    assertThat(words.y()).isBetween(37.0, 37 + 225.0);
                }
            });
        }
    }

    @Test
    void aFullSheetHasTwentyTwoLinesOfTwentyEightCharacters() {
        var full = Printed.of(Printed.letter(12)).layout().sheets().get(1);
        var lines = full.stream()
                .filter(mark -> mark.part() >= 0)
                .map(Mark.Words.class::cast)
                .toList();
        assertThat(lines).hasSize(22);
        assertThat(lines.get(1).y() - lines.get(0).y()).isCloseTo(225.0 / 22, within(0.001));
        double pitch = 156.0 / 28;
        assertThat(Printed.FONTS.width(
                        Face.BODY,
                        "字".repeat(28),
                        lines.getFirst().size(),
                        lines.getFirst().tracking()))
                .isCloseTo(28 * pitch, within(0.001));
    }

    @Test
    void theHeadIsRedAndThirtyFiveMillimetresBelowTheUpperEdge() {
        var head = (Mark.Words)
                Printed.of(Printed.letter(1)).layout().sheets().getFirst().getFirst();
        assertThat(head.words()).isEqualTo("青城区民政局");
        assertThat(head.ink()).isEqualTo(Ink.RED);
        assertThat(head.y() - Geometry.ASCENT * head.size()).isCloseTo(37 + 35, within(0.001));
    }

    @Test
    void theDateStandsFourCharactersFromTheRightAndTheSealOverIt() {
        var layout = Printed.of(Printed.letter(1)).layout();
        var date = layout.sheets().getLast().stream()
                .filter(mark ->
                        mark instanceof Mark.Words words && words.words().equals("2026年3月12日"))
                .map(Mark.Words.class::cast)
                .findFirst()
                .orElseThrow();
        double width = Printed.FONTS.width(date.face(), date.words(), date.size(), date.tracking());
        assertThat(date.x() + width).isCloseTo(28 + 156 - 4 * 156.0 / 28, within(0.001));
        var seal = layout.seal();
        assertThat(seal.x() + seal.side() / 2).isCloseTo(date.x() + width / 2, within(0.001));
        assertThat(date.y()).isBetween(seal.y() + seal.side() / 2, seal.y() + seal.side());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theSealNeverStandsOnASheetWithoutText(int paragraphs) {
        var layout = Printed.of(Printed.letter(paragraphs)).layout();
        var last = layout.sheets().getLast();
        assertThat(layout.seal().sheet()).isEqualTo(layout.sheets().size() - 1);
        assertThat(last)
                .filteredOn(mark -> mark instanceof Mark.Words words
                        && layout.seal().part() - 2 > words.part()
                        && words.part() >= 0)
                .isNotEmpty();
    }

    @Test
    void oddPagesAreNumberedAtTheRightAndEvenOnesAtTheLeft() {
        var sheets = Printed.of(Printed.letter(12)).layout().sheets();
        assertThat(sheets.size()).isGreaterThanOrEqualTo(2);
        for (int i = 0; i < sheets.size(); i++) {
            var number = (Mark.Words) sheets.get(i).getLast();
            assertThat(number.words()).isEqualTo("— " + (i + 1) + " —");
            assertThat(number.x() > 105).isEqualTo(i % 2 == 0);
        }
    }

    @Test
    void aLetterBeginsThirtyMillimetresBelowTheEdgeWithDoubleLinesAndNoNumberOnItsFirstSheet() {
        var document = Printed.letter(1);
        var layout = Printed.of(new Paper(
                        Paper.Form.LETTER,
                        document.issuer(),
                        document.number(),
                        document.title(),
                        document.addressee(),
                        document.body(),
                        List.of(),
                        document.on(),
                        List.of()))
                .layout();
        var first = layout.sheets().getFirst();
        var head = (Mark.Words) first.getFirst();
        assertThat(head.y() - Geometry.ASCENT * head.size()).isCloseTo(30, within(0.001));
        var number = (Mark.Words) first.get(1);
        double width = Printed.FONTS.width(number.face(), number.words(), number.size(), number.tracking());
        assertThat(number.x() + width).isCloseTo(28 + 156, within(0.001));
        var lines = first.stream()
                .filter(mark -> mark instanceof Mark.Rule rule && rule.ink() == Ink.RED)
                .map(Mark.Rule.class::cast)
                .toList();
        assertThat(lines).hasSize(4).allMatch(line -> Math.abs(line.toX() - line.fromX() - 170) < 0.001);
        assertThat(lines.getLast().fromY()).isCloseTo(297 - 20, within(0.001));
        assertThat(layout.sheets()).hasSize(1);
        assertThat(first)
                .noneMatch(mark ->
                        mark instanceof Mark.Words words && words.words().startsWith("—"));
    }

    @Test
    void aRareNameOfGbkIsPrintedAndACharacterThatNoFontHasIsNamed() {
        assertThat(Printed.of(named("喆淼堃赟")).layout().sheets()).isNotEmpty();
        assertThatThrownBy(() -> Printed.of(named("王\uD842\uDFB7")))
                .isInstanceOf(MissingGlyph.class)
                .hasMessageContaining("\uD842\uDFB7")
                .hasMessageContaining("U+20BB7");
    }

    private static Paper named(String addressee) {
        return new Paper(
                Printed.ISSUER,
                "编号：1",
                "告知书",
                addressee,
                List.of(new Paper.Paragraph("正文。")),
                List.of(),
                LocalDate.of(2026, 3, 12),
                List.of());
    }
}
