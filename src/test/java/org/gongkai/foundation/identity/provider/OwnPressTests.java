package org.gongkai.foundation.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OwnPressTests {

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void whoComesFromElsewhereIsAskedToPress(String from) throws Exception {
        assertThat(sent(from, "/sign-in/provider/oidc").getRedirectedUrl()).isEqualTo("/sign-in");
    }

    @Test
    void whoPressedGoesOnAndNobodyElseIsTouched() throws Exception {
        assertThat(sent("same-origin", "/sign-in/provider/oidc").getRedirectedUrl())
                .isNull();
        // coming back from the provider is from elsewhere by nature
        assertThat(sent("cross-site", "/sign-in/returned").getRedirectedUrl()).isNull();
    }

    private static MockHttpServletResponse sent(String from, String path) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("Sec-Fetch-Site", from);
        var response = new MockHttpServletResponse();
        new OwnPress().doFilter(request, response, new MockFilterChain());
        return response;
    }
}
