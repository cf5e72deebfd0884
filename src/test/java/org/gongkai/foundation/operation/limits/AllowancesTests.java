package org.gongkai.foundation.operation.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

class AllowancesTests {

    private long now = 77;
    private final Allowances allowances =
            new Allowances(new LimitSettings(3, 0, 60, 1, 1, 1, 1, DataSize.ofBytes(1)), () -> now);

    @Test
    void aMinutesWorthAtOnceAndThenOneByOne() {
        for (int i = 0; i < 3; i++) {
            assertThat(allowances.spend(Effort.SIGN_IN, "a")).isZero();
        }
        assertThat(allowances.spend(Effort.SIGN_IN, "a")).isBetween(20L, 21L);
        now += TimeUnit.SECONDS.toNanos(21);
        assertThat(allowances.spend(Effort.SIGN_IN, "a")).isZero();
        assertThat(allowances.spend(Effort.SIGN_IN, "a")).isPositive();
    }

    @Test
    void aLongPauseSavesNoMoreThanAMinutesWorth() {
        allowances.spend(Effort.SIGN_IN, "a");
        now += TimeUnit.HOURS.toNanos(5);
        for (int i = 0; i < 3; i++) {
            assertThat(allowances.spend(Effort.SIGN_IN, "a")).isZero();
        }
        assertThat(allowances.spend(Effort.SIGN_IN, "a")).isPositive();
    }

    @Test
    void oneWhoSpentAllTakesNothingFromAnotherOrFromOtherWork() {
        while (allowances.spend(Effort.SIGN_IN, "a") == 0) {}
        assertThat(allowances.spend(Effort.SIGN_IN, "b")).isZero();
        assertThat(allowances.spend(Effort.STRANGER_CALL, "a")).isZero();
    }

    @Test
    void zeroIsNoLimit() {
        for (int i = 0; i < 10_000; i++) {
            assertThat(allowances.spend(Effort.STRANGER_WRITE, "a")).isZero();
        }
    }

    @Test
    void allAddressesOfOneCustomerAreOne() {
        assertThat(address("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(address("2001:db8:1:2:ffff:0:0:1"))
                .isNotEqualTo(address("2001:db8:1:3:3:4:5:6"));
        assertThat(address("203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void whatIsKeptInMemoryOrSmallIsNotCounted() {
        assertThat(Effort.of(asked("GET", "/"), false)).isNull();
        assertThat(Effort.of(asked("GET", "/documents/12"), false)).isNull();
        assertThat(Effort.of(asked("GET", "/css/base.css"), false)).isNull();
        assertThat(Effort.of(asked("GET", "/desk/documents"), true)).isNull();
        assertThat(Effort.of(asked("GET", "/api/v1/health"), false)).isNull();
    }

    @Test
    void whatCostsWorkIsCounted() {
        assertThat(Effort.ofAddress(asked("POST", "/sign-in"))).isEqualTo(Effort.SIGN_IN);
        assertThat(Effort.ofAddress(asked("POST", "/sign-in/second"))).isEqualTo(Effort.SIGN_IN);
        assertThat(Effort.of(asked("GET", "/search"), false)).isEqualTo(Effort.STRANGER_SEARCH);
        assertThat(Effort.of(asked("GET", "/lists/quanli/compare"), false)).isEqualTo(Effort.STRANGER_SEARCH);
        assertThat(Effort.of(asked("GET", "/api/v1/documents"), false)).isEqualTo(Effort.STRANGER_CALL);
        assertThat(Effort.of(asked("POST", "/api/v1/documents"), true)).isEqualTo(Effort.ACCOUNT_CALL);
        assertThat(Effort.of(asked("POST", "/desk/documents"), true)).isEqualTo(Effort.ACCOUNT_WRITE);
        assertThat(Effort.of(asked("POST", "/theme"), false)).isEqualTo(Effort.STRANGER_WRITE);
    }

    private static MockHttpServletRequest asked(String method, String path) {
        return new MockHttpServletRequest(method, path);
    }

    private static String address(String remote) {
        var request = asked("GET", "/");
        request.setRemoteAddr(remote);
        return Allowances.address(request);
    }
}
