package org.gongkai.foundation.operation.reception;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.foundation.identity.OpenForms;
import org.gongkai.foundation.operation.Turned;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nobody who has not signed in sends more than a form holds (匿名请求体上限): behind the sessions, and before the protection of forms,
 * which reads the whole body in search of its token. Bodies for interfaces are read after the token was looked at.
 */
@Component
@Order(StrangersBodies.AFTER_SESSIONS)
class StrangersBodies extends OncePerRequestFilter {

    static final int AFTER_SESSIONS = Ordered.HIGHEST_PRECEDENCE + 60;

    private final ReceptionSettings settings;
    private final Set<String> takeFiles;
    private final JsonMapper json;

    StrangersBodies(ReceptionSettings settings, ObjectProvider<OpenForms> open, JsonMapper json) {
        this.settings = settings;
        this.takeFiles = open.stream().flatMap(one -> one.files().stream()).collect(Collectors.toUnmodifiableSet());
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") || isSmall(request) || isSignedIn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Connection", "close");
        new Turned(413, say("operation.stranger.title"), say("operation.stranger.sentence"))
                .answer(request, response, json);
    }

    /** Read already, or nothing: parts and bodies without a stated length are not. */
    private boolean isSmall(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        var type = request.getContentType();
        boolean parts = type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
        boolean endless = request.getHeader("Transfer-Encoding") != null;
        if (parts && takeFiles.contains(request.getRequestURI())) {
            return !endless && length <= settings.strangerFile().toBytes();
        }
        return !endless
                && !(parts && length > 0)
                && length <= settings.strangerBody().toBytes();
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
