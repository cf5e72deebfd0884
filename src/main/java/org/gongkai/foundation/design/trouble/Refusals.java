package org.gongkai.foundation.design.trouble;

import static org.gongkai.foundation.design.Speech.knows;
import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Tells a refusal to people as a page and to machines as a problem (RFC 9457). */
@ControllerAdvice
class Refusals {

    private static final String SOON = "2";

    /** Who is refused because too much is going on is told when to come again. */
    @ExceptionHandler
    Object refuse(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        if (refused.again().isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(refused.again().get().toSeconds() + 1));
        } else if (refused.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        return request.getRequestURI().startsWith("/api/")
                ? problem(refused.status(), refused.sentence(), refused.field())
                : page(refused.status(), refused.sentence());
    }

    /** A form with more bytes than the server takes is refused before any room sees it. */
    @ExceptionHandler
    Object refuse(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        int status = HttpStatus.CONTENT_TOO_LARGE.value();
        return request.getRequestURI().startsWith("/api/")
                ? problem(status, say("design.error.413.sentence"), null)
                : page(status, say("design.error.413.sentence"));
    }

    static ModelAndView page(int status, String sentence) {
        var key = knows("design.error." + status + ".title") ? String.valueOf(status) : "other";
        var page = new ModelAndView("foundation/design/trouble/trouble");
        page.setStatus(HttpStatus.valueOf(status));
        page.addObject("trouble", new Trouble(status, say("design.error." + key + ".title"), sentence));
        return page;
    }

    static ResponseEntity<ProblemDetail> problem(int status, String sentence, @Nullable String field) {
        var key = knows("design.error." + status + ".title") ? String.valueOf(status) : "other";
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), sentence);
        problem.setTitle(say("design.error." + key + ".title"));
        if (field != null) {
            problem.setProperty("field", field);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
