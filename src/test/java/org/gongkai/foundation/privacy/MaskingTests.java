package org.gongkai.foundation.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stay readable, and that nothing is found in what was masked. */
class MaskingTests {

    private final PrivacyOfficer officer = new PrivacyOfficer();

    @ParameterizedTest
    @CsvSource({
        "身份证号150102199001011230, 身份证号150102********1230",
        "手机138 1234 5678, 手机138****5678",
        "电话0471-6234567, 电话0471*****67",
        "家住新华大街12号院三号楼2单元401室, 家住新华大街**号院**号楼**单元**室",
        "姓名：张建国, 姓名：张某某",
        "姓名：欧阳春, 姓名：欧阳某",
        "姓名：李四, 姓名：李某",
        "邮箱zhangsan@qq.com, 邮箱z***@qq.com"
    })
    void theFormThatThePublicMayReadStays(String text, String masked) {
        assertThat(officer.masked(text, PublicNumbers.NONE)).isEqualTo(masked);
    }

    @Test
    void everyKindHasARuleWithItsSource() {
        for (var kind : PersonalDataKind.values()) {
            assertThat(officer.rule(kind).source()).isNotBlank();
            assertThat(officer.rule(kind).example()).isNotBlank();
        }
    }

    @Property
    void aValidIdIsFoundAndOneWithAChangedDigitIsNot(
            @ForAll("ids") String id,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        assertThat(officer.find("证" + id + "止", PublicNumbers.NONE))
                .extracting(Finding::kind)
                .containsExactly(PersonalDataKind.RESIDENT_ID);
        var changed = new StringBuilder(id);
        changed.setCharAt(place, (char) ('0' + (id.charAt(place) - '0' + by) % 10));
        assertThat(officer.find("证" + changed + "止", PublicNumbers.NONE))
                .extracting(Finding::kind)
                .doesNotContain(PersonalDataKind.RESIDENT_ID);
    }

    @Property
    void nothingIsFoundInWhatWasMasked(@ForAll("sentences") String text) {
        var masked = officer.masked(text, PublicNumbers.NONE);
        assertThat(officer.find(masked, PublicNumbers.NONE)).as(masked).isEmpty();
    }

    @Property(tries = 200)
    void placesAreThoseOfTheTextAndDoNotOverlap(@ForAll("noise") String text) {
        int end = 0;
        for (var finding : officer.find(text, PublicNumbers.NONE)) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.text());
            end = finding.end();
        }
    }

    @Test
    void longTextsMadeToHinderAreReadToTheEnd() {
        int length = 200_000;
        for (var hostile :
                new String[] {"1", "1 ", "1-", "12 ", "一号", "1号楼", "张", "姓名：", "a@", "@", "家住", "1(", "路1室"}) {
            var text = hostile.repeat(length / hostile.length());
            assertThat(officer.find(text, PublicNumbers.NONE)).isNotNull();
        }
    }

    @Provide
    Arbitrary<String> ids() {
        return Combinators.combine(
                        Arbitraries.of("150102", "110105", "440305", "650102"),
                        Arbitraries.integers().between(1900, 2020),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(0, 999))
                .as((division, year, month, day, order) ->
                        withCheck("%s%04d%02d%02d%03d".formatted(division, year, month, day, order)));
    }

    @Provide
    Arbitrary<String> sentences() {
        var name = Arbitraries.of("张建国", "李四", "欧阳春", "乌云其木格", "王芳");
        var mobile =
                Arbitraries.longs().between(13_000_000_000L, 19_999_999_999L).map(String::valueOf);
        var address = Arbitraries.of("新华大街12号院3号楼2单元401室", "海拉尔东路75号", "哈拉沁村5组12号");
        return Combinators.combine(
                        name, ids(), mobile, address, Arbitraries.of("6222020200112233445", "zhang@qq.com", ""))
                .as((who, id, phone, where, more) -> "姓名：" + who + "，身份证号码" + id + "，手机" + phone + "，家住" + where + "。"
                        + who + "\t" + id + "\t" + more + "\n" + more);
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.strings()
                .withChars("0123456789０９Xx -—（）张李王姓名：号楼室单元路家住@.cn\t\n，。的")
                .ofMaxLength(200);
    }

    private static String withCheck(String without) {
        for (char check : "0123456789X".toCharArray()) {
            if (Numbers.isResidentId(without + check)) return without + check;
        }
        throw new AssertionError(without);
    }
}
