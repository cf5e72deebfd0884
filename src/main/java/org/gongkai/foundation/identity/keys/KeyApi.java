package org.gongkai.foundation.identity.keys;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changing the key of encrypted columns by machine, with the scope {@code KEYS}. */
@RestController
@RequestMapping("/api/v1/keys")
@Tag(name = "keys")
class KeyApi {

    /** The job that was started. */
    record Started(long job) {}

    private final KeyOffice office;

    KeyApi(KeyOffice office) {
        this.office = office;
    }

    @PostMapping("/rotation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Make a new key and seal every row with it, while running; answers the job")
    Started rotate(Actor actor) {
        return new Started(office.rotate(actor).value());
    }
}
