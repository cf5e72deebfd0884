package org.gongkai.disclosure.requests.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.gongkai.disclosure.requests.RequestNumber;
import org.gongkai.foundation.design.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public log of answered requests for programs (答复目录接口): what the pages show, and nothing else. */
@RestController
@RequestMapping("/api/v1/requests")
@Tag(name = "requests", description = "Answered requests as everybody may read them")
class LogApi {

    private static final int MOST = 100;

    private final LogReading reading;

    LogApi(LogReading reading) {
        this.reading = reading;
    }

    /** A page of the log. */
    record Page(long total, int page, int size, List<AnsweredView> requests) {}

    @GetMapping("/answered")
    @Operation(summary = "Answered requests, the newest first; q looks for words in their subjects")
    Page answered(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        int many = Math.clamp(size, 1, MOST);
        int at = Math.clamp(page, 1, 10_000);
        var words = q.strip();
        return new Page(reading.count(words), at, many, reading.answered(words, (at - 1) * many, many));
    }

    @GetMapping("/answered/{number}")
    @Operation(summary = "One answered request")
    AnsweredView answered(@PathVariable String number) {
        return RequestNumber.parse(number).flatMap(reading::answered).orElseThrow(NotFound::new);
    }
}
