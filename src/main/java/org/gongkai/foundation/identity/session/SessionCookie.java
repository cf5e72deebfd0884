package org.gongkai.foundation.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie of a session (会话 Cookie). Over TLS its name begins with {@code __Host-}, so that browsers take it from this host
 * alone, secured and for all paths; a plain one is then not even read. Over plain HTTP, as on one's own machine, it has no prefix.
 */
@Component
class SessionCookie implements CookieSerializer {

    private final DefaultCookieSerializer plain;
    private final DefaultCookieSerializer guarded;
    private final boolean always;

    SessionCookie(
            @Value("${server.servlet.session.cookie.name}") String name,
            @Value("${server.servlet.session.cookie.secure:false}") boolean always) {
        this.plain = named(name, false);
        this.guarded = named("__Host-" + name, true);
        this.always = always;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        fit(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return fit(request).readCookieValues(request);
    }

    private DefaultCookieSerializer fit(HttpServletRequest request) {
        return always || request.isSecure() ? guarded : plain;
    }

    private static DefaultCookieSerializer named(String name, boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setCookiePath("/");
        // Lax, not Strict: who comes back from the provider or follows a link in a letter is still signed in
        cookie.setSameSite("Lax");
        return cookie;
    }
}
