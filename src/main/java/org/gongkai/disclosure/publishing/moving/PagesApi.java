package org.gongkai.disclosure.publishing.moving;

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

/** Takes folders of saved pages in, packed as a zip; the job is followed at {@code /api/v1/jobs/{id}}. */
@RestController
@RequestMapping("/api/v1/documents/pages")
@Tag(name = "documents")
class PagesApi {

    private final MovingOffice office;

    PagesApi(MovingOffice office) {
        this.office = office;
    }

    @PostMapping("/imports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Import saved HTML pages from a zip in the body; answers with the job")
    Map<String, Object> order(
            InputStream body,
            @RequestParam(defaultValue = "pages.zip") String filename,
            @RequestParam(required = false) @Nullable String base,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "false") boolean publish,
            Actor actor) {
        var job = office.order(new ImportOffice.Request(filename, null, unit, publish, kind), base, body, actor);
        return Map.of("job", job.value(), "url", "/api/v1/jobs/" + job.value());
    }

    @PostMapping("/previews")
    @Operation(summary = "Say what would be imported from a zip of saved HTML pages in the body")
    Map<String, Object> preview(InputStream body, @RequestParam(required = false) @Nullable String base)
            throws IOException {
        long begun = System.nanoTime();
        var pages = office.preview(base, body);
        long readable = pages.stream().filter(MovingOffice.Seen::ok).count();
        return Map.of(
                "total",
                pages.size(),
                "readable",
                readable,
                "refused",
                pages.size() - readable,
                "seconds",
                (System.nanoTime() - begun) / 1e9,
                "pages",
                pages);
    }
}
