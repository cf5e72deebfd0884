package org.gongkai.foundation.identity.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.factor.Factors;
import org.gongkai.foundation.identity.register.NetworkAddress;
import org.gongkai.foundation.identity.register.Persons;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets somebody in for good once everything that was asked of them has been shown (准入), under a new session number. */
@Component
public class Admission {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Persons persons;
    private final Factors factors;
    private final AccessLedger ledger;
    private final Arrival arrival;
    private final Clock clock;

    Admission(Persons persons, Factors factors, AccessLedger ledger, Arrival arrival, Clock clock) {
        this.persons = persons;
        this.factors = factors;
        this.ledger = ledger;
        this.arrival = arrival;
        this.clock = clock;
    }

    /**
     * Lets in, and answers where to go; empty when the account is closed or locked meanwhile.
     *
     * @param way what was shown, such as {@code TOTP} or {@code PASSKEY}
     */
    public Optional<String> admit(
            PersonId person, String way, HttpServletRequest request, HttpServletResponse response) {
        var address = NetworkAddress.of(request.getRemoteAddr());
        var account = persons.find(person)
                .filter(found -> found.active() && !found.technical() && !found.isLocked(clock.instant()));
        if (account.isEmpty()) {
            ledger.note(
                    "-",
                    "SIGN_IN_REFUSED",
                    persons.find(person).map(Persons.Account::login).orElse("-"),
                    way,
                    address);
            return Optional.empty();
        }
        var login = account.get().login();
        keep(StaffPrincipal.admitted(person, login, clock.instant()), request, response);
        persons.forgetFailures(person);
        ledger.note(login, "SIGNED_IN", login, way, address);
        return Optional.of(arrival.arrived(request, response));
    }

    /** After a provider has said who it is: on to the second step where there is one, else in; answers where to go. */
    public String afterProvider(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var account = persons.find(person);
        if (account.isEmpty() || !factors.has(person)) {
            return admit(person, "OIDC", request, response).orElse(request.getContextPath() + "/sign-in?wrong");
        }
        keep(StaffPrincipal.waiting(person, account.get().login(), clock.instant()), request, response);
        return request.getContextPath() + "/sign-in/second";
    }

    /** The same for a page: goes there, or back to the door. */
    public void admitAndGo(PersonId person, String way, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.sendRedirect(
                admit(person, way, request, response).orElse(request.getContextPath() + "/sign-in?wrong"));
    }

    private void keep(StaffPrincipal principal, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
        authentication.setDetails(new WebAuthenticationDetails(request));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
