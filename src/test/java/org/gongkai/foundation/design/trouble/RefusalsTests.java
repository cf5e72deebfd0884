package org.gongkai.foundation.design.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RefusalsTests {

    @Test
    void whoIsRefusedBecauseTooMuchIsGoingOnIsToldWhenToComeAgain() {
        assertThat(retryAfter(HttpStatus.SERVICE_UNAVAILABLE)).isEqualTo("2");
        assertThat(retryAfter(HttpStatus.CONFLICT)).isNull();
    }

    private static String retryAfter(HttpStatus status) {
        var response = new MockHttpServletResponse();
        new Refusals()
                .refuse(new Refused("请稍候。", status, null), new MockHttpServletRequest("GET", "/search"), response);
        return response.getHeader("Retry-After");
    }
}
