package org.gongkai.foundation.design.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import org.gongkai.foundation.design.Frame;
import org.gongkai.foundation.design.Frame.Csrf;
import org.gongkai.foundation.design.Site;
import org.gongkai.foundation.design.VisitorSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Builds the frame around the page that a request asks for. */
@Component
class Frames {

    static final Set<String> THEMES = Set.of("light", "dark", "contrast");

    private final Site site;
    private final Navigation navigation;
    private final ObjectProvider<VisitorSource> visitors;
    private final StaticFiles files;

    Frames(Site site, Navigation navigation, ObjectProvider<VisitorSource> visitors, StaticFiles files) {
        this.site = site;
        this.navigation = navigation;
        this.visitors = visitors;
        this.files = files;
    }

    Frame around(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = asked == null ? request.getRequestURI() : asked.toString();
        var query = asked == null ? request.getQueryString() : null;
        var theme = cookie(request, "theme");
        return new Frame(
                site,
                path,
                query == null ? path : path + "?" + query,
                origin(),
                THEMES.contains(theme) ? theme : "",
                "large".equals(cookie(request, "size")) ? "large" : "",
                navigation.portal(path),
                navigation.footer(path),
                () -> navigation.desk(path),
                () -> token(request),
                visitors.stream().flatMap(v -> v.current().stream()).findFirst().orElse(null),
                files::url);
    }

    private String origin() {
        return site.address().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : site.address();
    }

    private static @Nullable Csrf token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getToken())
                : null;
    }

    private static String cookie(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals((request.isSecure() ? "__Host-" : "") + name))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }
}
