package org.gongkai.foundation.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes as RFC 6238 has them, each good once and only about now. */
class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theExamplesOfTheStandardHold(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Property
    void aCodeIsTakenWithinOneStepAndNeverAgain(@ForAll @LongRange(min = 100, max = 4_000_000_000L) long second) {
        var now = Instant.ofEpochSecond(second);
        long step = Totp.step(now);
        for (long drift = -1; drift <= 1; drift++) {
            var code = Totp.code(SECRET, step + drift);
            var taken = Totp.taken(SECRET, code, now, 0);
            assertThat(taken).isPresent();
            assertThat(taken.getAsLong()).isLessThanOrEqualTo(step + drift);
            assertThat(Totp.taken(SECRET, code, now, step + 1)).isEmpty();
        }
    }

    @Property
    void aCodeOfAnotherTimeIsNotTaken(@ForAll @LongRange(min = 100, max = 4_000_000_000L) long second) {
        var now = Instant.ofEpochSecond(second);
        long step = Totp.step(now);
        var old = Totp.code(SECRET, step - 2);
        boolean byChance = old.equals(Totp.code(SECRET, step - 1))
                || old.equals(Totp.code(SECRET, step))
                || old.equals(Totp.code(SECRET, step + 1));
        assertThat(Totp.taken(SECRET, old, now, 0).isPresent()).isEqualTo(byChance);
    }

    @Property
    void secretsSurviveBeingWrittenDown(@ForAll byte[] bytes) {
        assertThat(Base32.bytes(Base32.of(bytes))).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void theExamplesOfBase32Hold(String plain, String written) {
        assertThat(Base32.of(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }
}
