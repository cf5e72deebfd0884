package org.gongkai.disclosure.publishing.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.disclosure.publishing.IndexNumber;
import org.gongkai.disclosure.publishing.numbering.IndexPattern.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexPatternTests {

    @Test
    void composesTheNumberOfRealSites() {
        var number = new IndexPattern("{credit}/{year}-{seq:5}").format(new Parts("1150011255408455X1", "", 2025, 2));
        assertThat(number).isEqualTo(new IndexNumber("1150011255408455X1/2025-00002"));
    }

    @Test
    void aSerialNumberGrowsBeyondItsWidth() {
        assertThat(new IndexPattern("{code}-{year}-{seq:2}")
                        .format(new Parts("", "mzj", 2026, 1234))
                        .value())
                .isEqualTo("mzj-2026-1234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{credit}-{seq}",
                "{credit}/{year}",
                "{year}-{seq}",
                "{credit}/{year}-{seq}{seq}",
                "{credit}{year}{seq:40}"
            })
    void aPatternThatCouldGiveANumberTwiceIsRefused(String pattern) {
        assertThatThrownBy(() -> new IndexPattern(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatWasComposedIsReadBack(
            @ForAll("patterns") String pattern,
            @ForAll("credits") String credit,
            @ForAll @IntRange(min = 2000, max = 2099) int year,
            @ForAll @IntRange(min = 1, max = 2_000_000) int seq) {
        var index = new IndexPattern(pattern);
        var parts =
                index.parse(index.format(new Parts(credit, credit, year, seq))).orElseThrow();
        assertThat(parts.year()).isEqualTo(year);
        assertThat(parts.seq()).isEqualTo(seq);
        assertThat(parts.credit() + parts.code()).isEqualTo(credit);
    }

    @Property
    void differentSerialNumbersGiveDifferentIndexNumbers(
            @ForAll("patterns") String pattern,
            @ForAll @IntRange(min = 1, max = 1_000_000) int one,
            @ForAll @IntRange(min = 1, max = 1_000_000) int other) {
        var index = new IndexPattern(pattern);
        assertThat(index.format(new Parts("C", "C", 2026, one)).equals(index.format(new Parts("C", "C", 2026, other))))
                .isEqualTo(one == other);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                "{credit}/{year}-{seq:5}",
                "{code}〔{year}〕{seq}",
                "XC.{year}.{credit}.{seq:8}",
                "{seq:3}|{code}|{year}");
    }

    @Provide
    Arbitrary<String> credits() {
        return Arbitraries.strings()
                .withChars("0123456789ABCX$\\")
                .ofMinLength(1)
                .ofMaxLength(18);
    }
}
