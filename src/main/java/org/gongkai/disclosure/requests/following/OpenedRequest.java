package org.gongkai.disclosure.requests.following;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.disclosure.requests.RequestNumber;
import org.gongkai.disclosure.requests.asking.QueryCode;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The one request that a visitor has opened with number and code (已打开的申请). The session holds only which, and what the database holds
 * of the code; each look asks anew, so a code that was renewed or has expired opens nothing any more.
 */
@Component
class OpenedRequest {

    private static final String NUMBER = "requests.number";
    private static final String HASH = "requests.code";

    private final Requests requests;
    private final Clock clock;

    OpenedRequest(Requests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** Opens it when both fit; under a new session number. */
    boolean open(HttpServletRequest request, RequestNumber number, QueryCode code) {
        if (requests.opened(number, code.hash(), LocalDate.now(clock)).isEmpty()) {
            return false;
        }
        request.getSession();
        request.changeSessionId();
        WebUtils.setSessionAttribute(request, NUMBER, number.toString());
        WebUtils.setSessionAttribute(request, HASH, code.hash());
        return true;
    }

    Optional<RequestFile> of(HttpServletRequest request) {
        return WebUtils.getSessionAttribute(request, NUMBER) instanceof String number
                        && WebUtils.getSessionAttribute(request, HASH) instanceof String hash
                ? RequestNumber.parse(number).flatMap(known -> requests.opened(known, hash, LocalDate.now(clock)))
                : Optional.empty();
    }

    void close(HttpServletRequest request) {
        WebUtils.setSessionAttribute(request, NUMBER, null);
        WebUtils.setSessionAttribute(request, HASH, null);
    }
}
