package org.gongkai.disclosure.requests.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ApplyFormTests {

    @Test
    void anIdentityCardWithOneWrongDigitIsNoticed() {
        assertThat(Identification.ID_CARD.accepts("11010519491231002X")).isTrue();
        assertThat(Identification.ID_CARD.accepts("110105194912310021")).isFalse();
        assertThat(Identification.ID_CARD.accepts("11010519491231003X")).isFalse();
    }

    @Property(tries = 100)
    void noSingleWrongDigitOfACardPasses(
            @ForAll @IntRange(max = 16) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        var digits = "11010519491231002X".toCharArray();
        digits[at] = (char) ('0' + (digits[at] - '0' + by) % 10);
        assertThat(Identification.ID_CARD.accepts(new String(digits))).isFalse();
    }

    @Test
    void codesAreLongDifferentAndForgiving() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            assertThat(seen.add(QueryCode.fresh().value())).isTrue();
        }
        var code = QueryCode.fresh();
        assertThat(QueryCode.parse(" " + code.grouped().toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(code);
        assertThat(code.grouped()).matches("[2-9A-Z]{4}(-[2-9A-Z]{4}){3}");
        assertThat(code.toString()).doesNotContain(code.value());
        assertThat(QueryCode.parse("1234")).isEmpty();
    }

    @Test
    void oneFormHasOneCode() {
        var once = UUID.randomUUID();
        assertThat(QueryCode.of(once)).isEqualTo(QueryCode.of(once)).isNotEqualTo(QueryCode.of(UUID.randomUUID()));
        assertThat(QueryCode.trace(once)).isNotEqualTo(QueryCode.of(once).hash());
    }

    @Test
    void lastYearIsNoYear() {
        assertThat(form("低保家庭户数和发放金额", "去年").wantedFaults().at("period")).contains("2025");
        assertThat(form("低保家庭户数和发放金额", "2025 年").wantedFaults().isEmpty()).isTrue();
        assertThat(form("低保家庭户数和发放金额", "").wantedFaults().isEmpty()).isTrue();
        assertThat(form("低", "").wantedFaults().at("wanted")).isNotNull();
    }

    @Test
    void theFormHasNoPurpose() {
        assertThat(ApplyForm.class.getRecordComponents())
                .extracting(java.lang.reflect.RecordComponent::getName)
                .doesNotContain("purpose", "use", "reason");
    }

    @Test
    void whoWantsNewsByMailSaysWhere() {
        assertThat(wishing("").routeFaults().at("email")).contains("接收进展");
        assertThat(wishing("name@example.com").routeFaults().isEmpty()).isTrue();
    }

    @Test
    void aFormIsPutAsideAndGoneOnWithWhereItWas() {
        var code = QueryCode.fresh();
        var kept = wishing("name@example.com").savedUnder(code);
        assertThat(kept.savedCode()).contains(code);
        assertThat(kept.staying().go()).isEqualTo("to-3");
        assertThat(kept.email()).isEqualTo("name@example.com");
    }

    private static ApplyForm wishing(String email) {
        return new ApplyForm(
                "想要的信息", null, "mzj", null, null, null, null, null, null, email, null, null, "ONLINE", null, "3",
                "next", null, null, null, "mail");
    }

    private static ApplyForm form(String wanted, String period) {
        return new ApplyForm(
                wanted, period, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null);
    }
}
