package org.gongkai.foundation.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class SessionCookieTests {

    @Test
    void overTlsTheCookieBelongsToThisHostAlone() {
        var answer = new MockHttpServletResponse();
        new SessionCookie("GONGKAI", false).writeCookieValue(new CookieValue(asked(true), answer, "number"));
        assertThat(answer.getHeader("Set-Cookie"))
                .startsWith("__Host-GONGKAI=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void onOnesOwnMachineItHasNoPrefixThatBrowsersWouldRefuse() {
        var answer = new MockHttpServletResponse();
        new SessionCookie("GONGKAI", false).writeCookieValue(new CookieValue(asked(false), answer, "number"));
        assertThat(answer.getHeader("Set-Cookie"))
                .startsWith("GONGKAI=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void aCookieThatAnotherHostMayHaveSetIsNotRead() {
        var request = asked(true);
        request.setCookies(new Cookie("GONGKAI", "bnVtYmVy"));
        assertThat(new SessionCookie("GONGKAI", false).readCookieValues(request))
                .isEmpty();
        var plain = asked(false);
        plain.setCookies(new Cookie("GONGKAI", "bnVtYmVy"));
        assertThat(new SessionCookie("GONGKAI", true).readCookieValues(plain)).isEmpty();
    }

    @Test
    void numbersOfSessionsAreLongAndNeverTheSame() {
        var numbers = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            var number = new SessionNumbers().generate();
            assertThat(number).matches("[\\w-]{36}");
            numbers.add(number);
        }
        assertThat(numbers).hasSize(1_000);
        assertThat(new FormTokens().generateToken(asked(true)).getToken()).matches("[\\w-]{36}");
    }

    private static MockHttpServletRequest asked(boolean secure) {
        var request = new MockHttpServletRequest();
        request.setSecure(secure);
        return request;
    }
}
