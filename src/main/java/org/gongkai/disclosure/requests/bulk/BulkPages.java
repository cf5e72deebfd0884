package org.gongkai.disclosure.requests.bulk;

import static org.gongkai.foundation.design.Speech.say;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A table of requests is pasted, looked at, and written down. */
@Controller
class BulkPages {

    private static final String MARK = "\uFEFF";

    private final BulkRegistration registration;

    BulkPages(BulkRegistration registration) {
        this.registration = registration;
    }

    @GetMapping("/desk/requests/bulk")
    @PersonalPage
    ModelAndView ask(Actor actor) {
        return page("", null, Faults.none());
    }

    @PostMapping("/desk/requests/bulk")
    @PersonalPage
    ModelAndView enter(
            @RequestParam(defaultValue = "") String table, @RequestParam(defaultValue = "") String go, Actor actor) {
        try {
            return page(table, registration.enter(actor, table, !go.equals("enter")), Faults.none());
        } catch (Refused refused) {
            return page(table, null, Faults.of(refused));
        }
    }

    /** An empty table with its headings. */
    @GetMapping("/desk/requests/bulk.csv")
    ResponseEntity<byte[]> blank(Actor actor) {
        var line = Arrays.stream(Heading.values()).map(Heading::label).collect(Collectors.joining(","));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"requests.csv\"")
                .body((MARK + line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static ModelAndView page(String table, @Nullable Outcome outcome, Faults faults) {
        boolean wrong =
                !faults.isEmpty() || outcome != null && !outcome.faults().isEmpty();
        return new ModelAndView(
                        "disclosure/requests/bulk/bulk", wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .addObject(
                        "head",
                        Head.titled(say("requests.bulk.title")).under(say("requests.desk.title"), "/desk/requests"))
                .addObject("table", table)
                .addObject(
                        "outcome",
                        Objects.requireNonNullElse(
                                outcome, new Outcome(true, java.util.List.of(), java.util.List.of())))
                .addObject("faults", faults);
    }
}
