package org.gongkai.foundation.files.web;

import static org.gongkai.foundation.design.Speech.say;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Objects;
import org.gongkai.foundation.files.FileRefused;
import org.gongkai.foundation.files.FileStore;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file in, reads it, and says what it is; the form is described in {@code docs/formats/files.md}. */
@RestController
@Tag(name = "files")
class FileApi {

    /** What was kept; {@code id} is the SHA-256 of the bytes. */
    record Kept(String id, String mediaType, long size, int textLength) {}

    private final FileStore files;

    FileApi(FileStore files) {
        this.files = files;
    }

    @PostMapping(path = "/api/v1/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Keep a file whose text can be read; otherwise a problem with the reason")
    Kept receive(@RequestParam MultipartFile file) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceFirst("^.*[\\\\/]", "");
        try (var bytes = file.getInputStream()) {
            var received = files.receive(bytes, name);
            var kept = received.file();
            return new Kept(
                    kept.digest().hex(),
                    kept.mediaType(),
                    kept.size(),
                    received.text().codePointCount(0, received.text().length()));
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(FileRefused refused) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(refused.status()), refused.sentence());
        problem.setTitle(say("files.refused"));
        problem.setProperty("reason", refused.why().name());
        return ResponseEntity.status(refused.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
