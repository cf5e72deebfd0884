package org.gongkai.disclosure.requests.following;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.gongkai.disclosure.requests.RequestsSettings;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;

class WrongCodesTests {

    @Test
    void afterTenWrongCodesAnAddressWaitsAndNobodyElseDoes() {
        var wrong = new WrongCodes(new RequestsSettings(
                "", "", "", Duration.ofDays(1), 10, Duration.ofDays(30), 30, "", 3, 40, List.of()));
        for (int i = 0; i < 10; i++) {
            wrong.mustBeFew("192.0.2.1");
            wrong.count("192.0.2.1");
        }
        assertThatThrownBy(() -> wrong.mustBeFew("192.0.2.1"))
                .isInstanceOf(Refused.class)
                .satisfies(e -> org.assertj.core.api.Assertions.assertThat(((Refused) e).status())
                        .isEqualTo(429));
        assertThatCode(() -> wrong.mustBeFew("192.0.2.2")).doesNotThrowAnyException();
    }
}
