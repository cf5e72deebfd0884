package org.gongkai.disclosure.publishing.moving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Shows the way from an old address to the new one for good (301), only where this site has no page of its own. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OldAddressSigns {

    private final OldAddresses addresses;

    OldAddressSigns(OldAddresses addresses) {
        this.addresses = addresses;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Void> show(NoResourceFoundException none, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var document = addresses.find(
                request.getServerName(),
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""));
        if (document.isPresent() && isRead(request)) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .header(HttpHeaders.LOCATION, document.get().url())
                    .build();
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return null;
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
