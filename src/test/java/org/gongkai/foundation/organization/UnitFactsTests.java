package org.gongkai.foundation.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitFactsTests {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "1150011255408455X1"})
    void aPublishedCreditCodePassesItsCheck(String code) {
        assertThat(UnitFacts.isCreditCode(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "1150011255408455X", "1150011255408455O1", "115001125540845511"})
    void oneWrongSignIsNoticed(String code) {
        assertThat(UnitFacts.isCreditCode(code)).isFalse();
        assertThatThrownBy(() -> new UnitFacts(code, "", "", "", "", 0))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("creditCode"));
    }

    @Test
    void aUnitWithoutACreditCodeIsFine() {
        assertThatCode(() -> new UnitFacts("", "", "", "", "", 0)).doesNotThrowAnyException();
    }

    @Test
    void aCodeTypedInSmallLettersIsTheSameCode() {
        assertThat(new UnitFacts(" 91350100m000100y43 ", "", "", "", "", 0).creditCode())
                .isEqualTo("91350100M000100Y43");
    }
}
