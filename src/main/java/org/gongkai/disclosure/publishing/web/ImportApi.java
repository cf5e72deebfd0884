package org.gongkai.disclosure.publishing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.gongkai.disclosure.publishing.importing.ImportOffice;
import org.gongkai.foundation.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes files of documents in; the job is followed at {@code /api/v1/jobs/{id}}. */
@RestController
@RequestMapping("/api/v1/documents/imports")
@Tag(name = "documents")
class ImportApi {

    private final ImportOffice office;

    ImportApi(ImportOffice office) {
        this.office = office;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Import documents from JSONL or CSV in the body; answers with the job")
    Map<String, Object> order(
            InputStream body,
            @RequestParam(defaultValue = "documents.jsonl") String filename,
            @RequestParam(required = false) @Nullable String map,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean publish,
            @RequestParam(required = false) @Nullable String kind,
            Actor actor)
            throws IOException {
        var job = office.order(new ImportOffice.Request(filename, map, unit, publish, kind), body, actor);
        return Map.of("job", job.value(), "url", "/api/v1/jobs/" + job.value());
    }
}
