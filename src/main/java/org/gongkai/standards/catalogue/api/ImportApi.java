package org.gongkai.standards.catalogue.api;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.office.EditionOffice;
import org.gongkai.standards.catalogue.office.ImportDesk;
import org.gongkai.standards.catalogue.office.ImportFile;
import org.gongkai.standards.catalogue.reading.Mapping;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes lists in over HTTP; {@code bin/gongkai import catalogue} calls it. */
@RestController
@RequestMapping("/api/v1/catalogues/{list}")
class ImportApi {
    private final ImportDesk desk;
    private final EditionOffice office;

    ImportApi(ImportDesk desk, EditionOffice office) {
        this.desk = desk;
        this.office = office;
    }

    @PostMapping("/imports")
    ImportAnswer take(
            @PathVariable String list,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String map,
            @RequestParam(defaultValue = "false") boolean preview,
            @RequestParam(defaultValue = "false") boolean force,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate effective,
            @RequestParam(defaultValue = "") String filename,
            @RequestBody(required = false) byte @Nullable [] body,
            Actor actor) {
        var content = body == null ? new byte[0] : body;
        try {
            var file = new ImportFile(list, field, Mapping.parse(map), filename, content);
            var answer = ImportAnswer.of(desk.preview(file, actor));
            if (preview) {
                return answer;
            }
            if (answer.blocked() > 0) {
                return answer.because(say("catalogue.refused.blocked", answer.blocked()));
            }
            var edition = desk.take(file, actor);
            var now = force ? office.force(list, edition.number(), effective, actor) : edition;
            return answer.became(now);
        } catch (Refused e) {
            if (e.status() == HttpStatus.FORBIDDEN.value() || e.status() == HttpStatus.NOT_FOUND.value()) {
                throw e;
            }
            return ImportAnswer.refused(list, e.sentence());
        }
    }

    @PostMapping("/editions/{number}/force")
    ImportAnswer.Edition force(
            @PathVariable String list,
            @PathVariable int number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate effectiveOn,
            Actor actor) {
        return ImportAnswer.Edition.of(office.force(list, number, effectiveOn, actor));
    }
}
