package org.gongkai.foundation.operation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Figures for a monitoring system. */
@RestController
@Tag(name = "operation")
class MetricsApi {

    private final Exposition exposition;

    MetricsApi(Exposition exposition) {
        this.exposition = exposition;
    }

    @GetMapping(value = "/api/v1/metrics", produces = "text/plain; version=0.0.4; charset=utf-8")
    @Operation(summary = "Figures of operation in the text format of Prometheus")
    String metrics() {
        return exposition.text();
    }
}
