package org.gongkai.disclosure.publishing.web;

import static org.gongkai.foundation.design.Speech.say;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.archive.Enclosures;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.files.FileStore;
import org.springframework.core.io.PathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of public documents. Only raster pictures are shown; everything else, HTML and SVG above all, is only handed over. */
@Controller
class FileDownloads {

    private final Enclosures enclosures;
    private final FileStore store;
    private final Clock clock;

    FileDownloads(Enclosures enclosures, FileStore store, Clock clock) {
        this.clock = clock;
        this.enclosures = enclosures;
        this.store = store;
    }

    @GetMapping("/documents/{id:\\d+}/files/{digest:[0-9a-f]{64}}/{name}")
    ResponseEntity<Resource> file(@PathVariable long id, @PathVariable String digest, @PathVariable String name) {
        var named = new FileDigest(digest);
        var file = enclosures
                .publicFile(new DocumentId(id), named, LocalDate.now(clock))
                .orElseThrow(() -> new NotFound(say("publishing.file.none")));
        var disposition = (file.isRaster() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(
                        file.isRaster()
                                ? MediaType.parseMediaType(file.mediaType())
                                : MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .eTag('"' + digest + '"')
                // asked for again each time: what was withdrawn must not live on in browsers and proxies
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate())
                .body(new PathResource(store.path(named)));
    }
}
