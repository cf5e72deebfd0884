package org.gongkai.standards.catalogue.desk;

import java.nio.charset.StandardCharsets;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Settling the doubtful rows of a file one by one, in its preview. */
@Controller
class SettlingPages {
    private final ImportTable table;

    SettlingPages(ImportTable table) {
        this.table = table;
    }

    @PostMapping("/desk/imports/{id:[0-9]+}/rows")
    String settle(@PathVariable long id, SettlingForm form, Actor actor) {
        table.settle(id, form, actor);
        return "redirect:/desk/imports/" + id + "#troubles";
    }

    @GetMapping("/desk/imports/{id:[0-9]+}/problems.csv")
    ResponseEntity<String> problems(@PathVariable long id, Actor actor) {
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"problems-" + id + ".csv\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(ProblemFile.of(table.troubles(id, actor)));
    }
}
