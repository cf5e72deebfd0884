package org.gongkai.foundation.identity.door;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.CurrentActor;
import org.gongkai.foundation.identity.register.NetworkAddress;
import org.gongkai.foundation.identity.register.WrongPasswords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says no at the door, to people with a page and to machines with a problem; known persons' refusals are recorded. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final CurrentActor current;
    private final WrongPasswords wrong;
    private final AccessLedger ledger;
    private final JsonMapper json;

    Refusals(CurrentActor current, WrongPasswords wrong, AccessLedger ledger, JsonMapper json) {
        this.current = current;
        this.wrong = wrong;
        this.ledger = ledger;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (request.getHeader("Authorization") != null) {
            log.warn("A token that opens nothing was shown at {}", request.getRequestURI());
        }
        problem(request, response, HttpServletResponse.SC_UNAUTHORIZED, say("identity.refused.token"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        current.find()
                .ifPresent(actor -> ledger.note(
                        actor.login(),
                        "REFUSED",
                        request.getMethod() + " " + request.getRequestURI(),
                        "",
                        NetworkAddress.of(request.getRemoteAddr())));
        if (cause instanceof CsrfException) {
            log.warn("A form without its token was refused at {}", request.getRequestURI());
        }
        if (request.getRequestURI().startsWith("/api/")) {
            problem(request, response, HttpServletResponse.SC_FORBIDDEN, say("identity.refused.scope"));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Tells until when a name is locked, also when this very attempt has locked it, and whether or not it has an account. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException, ServletException {
        var login = String.valueOf(request.getParameter("login")).strip();
        var locked = wrong.lockedUntil(login).map(Refusals::locked).orElse("wrong");
        response.sendRedirect(request.getContextPath() + "/sign-in?" + locked);
    }

    /** Until when a name is locked, for the address of the sign-in page. */
    static String locked(Instant until) {
        return "locked=" + MINUTE.format(until);
    }

    private void problem(HttpServletRequest request, HttpServletResponse response, int status, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(json.writeValueAsString(Map.of(
                        "title",
                        say(status == 401 ? "identity.refused.title.stranger" : "identity.refused.title.rights"),
                        "status",
                        status,
                        "detail",
                        detail,
                        "instance",
                        request.getRequestURI())));
    }
}
