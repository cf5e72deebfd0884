package org.gongkai.foundation.identity.provider;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.identity.door.Admission;
import org.gongkai.foundation.identity.door.FurtherDoor;
import org.gongkai.foundation.identity.register.NetworkAddress;
import org.gongkai.foundation.identity.separation.Separation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The door for who comes from the provider (统一身份认证登录): code flow with PKCE and nonce. Whoever is tied to an account here goes
 * on as after a password, with the second step if there is one; nobody else comes in.
 */
@Component
@ConditionalOnProperty("gongkai.identity.oidc.issuer")
class ProviderDoor implements FurtherDoor, AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(ProviderDoor.class);

    private final ProviderSettings settings;
    private final ProviderLinks links;
    private final Staff staff;
    private final Admission admission;
    private final AccessLedger ledger;

    ProviderDoor(
            ProviderSettings settings, ProviderLinks links, Staff staff, Admission admission, AccessLedger ledger) {
        this.settings = settings;
        this.links = links;
        this.staff = staff;
        this.admission = admission;
        this.ledger = ledger;
    }

    @Override
    public void open(HttpSecurity http) throws Exception {
        http.addFilterBefore(new OwnPress(), OAuth2AuthorizationRequestRedirectFilter.class);
        http.oauth2Login(login -> login.clientRegistrationRepository(new DiscoveredProvider(settings))
                .authorizedClientRepository(new NoTokens())
                .securityContextRepository(new NullSecurityContextRepository())
                .loginPage("/sign-in")
                .authorizationEndpoint(there -> there.baseUri(OwnPress.BEGINNING))
                .redirectionEndpoint(back -> back.baseUri("/sign-in/returned"))
                .successHandler(this)
                .failureHandler(this));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        var subject =
                authentication.getPrincipal() instanceof OidcUser user ? Objects.requireNonNull(user.getSubject()) : "";
        // an administrator's account is never opened by what somebody else keeps
        var person = links.find(subject)
                .filter(found -> staff.actor(found)
                        .filter(actor -> !Separation.administers(actor.grants()))
                        .isPresent());
        if (person.isPresent()) {
            response.sendRedirect(admission.afterProvider(person.get(), request, response));
            return;
        }
        ledger.note("-", "SIGN_IN_REFUSED", subject, "OIDC_UNLINKED", NetworkAddress.of(request.getRemoteAddr()));
        request.getSession().setAttribute(ProviderSettings.STRANGER, subject);
        response.sendRedirect(request.getContextPath() + "/sign-in?unlinked");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        log.info("Sign-in through the provider failed: {}", cause.getMessage());
        ledger.note("-", "SIGN_IN_REFUSED", "-", "OIDC_FAILED", NetworkAddress.of(request.getRemoteAddr()));
        response.sendRedirect(request.getContextPath() + "/sign-in?provider");
    }
}
