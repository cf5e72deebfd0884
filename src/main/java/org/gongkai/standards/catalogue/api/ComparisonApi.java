package org.gongkai.standards.catalogue.api;

import static org.gongkai.foundation.design.Speech.say;

import java.nio.charset.StandardCharsets;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.comparing.ChangeFilter;
import org.gongkai.standards.catalogue.comparing.ComparisonRoom;
import org.gongkai.standards.catalogue.export.ComparisonFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two editions of a list compared, as data and as a workbook; drafts only for those who are signed in. */
@RestController
class ComparisonApi {
    private static final int MOST = 1_000;
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ComparisonRoom room;

    ComparisonApi(ComparisonRoom room) {
        this.room = room;
    }

    @GetMapping("/api/v1/lists/{code:[a-z0-9-]+}/comparison")
    ComparisonView compare(
            @PathVariable String code,
            @RequestParam int from,
            @RequestParam int to,
            ChangeFilter filter,
            @RequestParam(defaultValue = "50") int size,
            @Nullable Actor actor) {
        var page = filter.page();
        return ComparisonView.of(
                room.compare(code, from, to, actor != null),
                filter,
                page == null || page < 1 ? 1 : page,
                Math.clamp(size, 1, MOST));
    }

    @GetMapping({
        "/lists/{code:[a-z0-9-]+}/compare/{from:[0-9]{1,6}}...{to:[0-9]{1,6}}.xlsx",
        "/desk/lists/{code:[a-z0-9-]+}/compare/{from:[0-9]{1,6}}...{to:[0-9]{1,6}}.xlsx"
    })
    ResponseEntity<byte[]> workbook(
            @PathVariable String code, @PathVariable int from, @PathVariable int to, @Nullable Actor actor) {
        var comparison = room.compare(code, from, to, actor != null);
        var name = say(
                "catalogue.comparison.sheet.title",
                comparison.type().name(),
                Integer.toString(from),
                Integer.toString(to));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(XLSX)
                .body(ComparisonFile.of(comparison));
    }
}
