package org.gongkai.portal.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.portal.search.index.IndexCare;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Orders the index to be written again. */
@RestController
@Tag(name = "search")
class ReindexApi {

    private final IndexCare care;

    ReindexApi(IndexCare care) {
        this.care = care;
    }

    @PostMapping("/api/v1/search/reindex")
    @Operation(summary = "Read everything from its rooms and index it again, while search goes on")
    @ApiResponse(responseCode = "202", description = "Ordered; follow the job")
    ResponseEntity<Map<String, Object>> reindex(@Parameter(hidden = true) Actor actor) {
        var id = care.rebuild(actor.name());
        var job = URI.create("/api/v1/jobs/" + id.value());
        return ResponseEntity.accepted().location(job).body(Map.of("id", id.value(), "url", job.toString()));
    }
}
