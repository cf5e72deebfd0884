package org.gongkai.foundation.design.trouble;

import static org.gongkai.foundation.design.Speech.knows;
import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.gongkai.foundation.database.Causes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is shown when a request failed on its way; inner causes go to the log under a number, never to the visitor. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private static final int FULL = HttpStatus.INSUFFICIENT_STORAGE.value();
    private static final int AWAY = HttpStatus.SERVICE_UNAVAILABLE.value();

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status < 500) {
            return answer(path, status, sentence(status));
        }
        if (Causes.isDatabaseAway(cause)) {
            LOG.warn("The database did not answer a request for {}", path);
            return answer(path, AWAY, sentence(AWAY));
        }
        var incident = incident(path, cause);
        return Causes.isFullDisk(cause) ? answer(path, FULL, sentence(FULL)) : answer(path, status, incident);
    }

    private static Object answer(String path, int status, String sentence) {
        return path.startsWith("/api/") ? Refusals.problem(status, sentence, null) : Refusals.page(status, sentence);
    }

    private static String sentence(int status) {
        var key = "design.error." + status + ".sentence";
        return say(knows(key) ? key : "design.error.other.sentence");
    }

    private static String incident(String path, @Nullable Object cause) {
        var number = Long.toString(ThreadLocalRandom.current().nextLong(1L << 30, 1L << 40), 36)
                .toUpperCase(Locale.ROOT);
        LOG.error("Incident {} at {}", number, path, cause instanceof Throwable t ? t : null);
        return say("design.error.500.sentence", number);
    }

    /** Who opens /error by hand finds nothing there. */
    private static int status(@Nullable Object attribute) {
        if (attribute == null) {
            return 404;
        }
        return attribute instanceof Integer status && HttpStatus.resolve(status) != null ? status : 500;
    }
}
