package org.gongkai.standards.catalogue.api;

import static org.gongkai.foundation.design.Speech.say;

import java.nio.charset.StandardCharsets;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.export.CsvFile;
import org.gongkai.standards.catalogue.export.XlsxFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Lists, whole or filtered, as files to take away. */
@Controller
class ListFiles {
    private static final int WHOLE = 100_000;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ListRegister register;
    private final Asked asked;

    ListFiles(ListRegister register, Asked asked) {
        this.register = register;
        this.asked = asked;
    }

    @GetMapping("/lists/{code:[a-z0-9-]+}.{kind:xlsx|csv}")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable String kind, Wanted wanted) {
        var type = register.listType(code).orElseThrow(() -> new NotFound(say("catalogue.list.unknown")));
        var matters = register.matters(wanted.filter(code, asked), 1, WHOLE).matters();
        boolean csv = kind.equals("csv");
        var note = register.inForce(code)
                .map(edition -> say(
                        "catalogue.export.note",
                        Integer.toString(edition.number()),
                        String.valueOf(edition.effectiveOn()),
                        matters.size()))
                .orElse(say("catalogue.list.empty"));
        var name = ContentDisposition.attachment().filename(type.name() + "." + kind, StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .contentType(MediaType.parseMediaType(csv ? "text/csv;charset=UTF-8" : XLSX))
                .body(csv ? CsvFile.of(type, matters) : XlsxFile.of(type, note, matters));
    }

    @GetMapping("/lists/{code:[a-z0-9-]+}.json")
    @ResponseBody
    MatterPageView json(@PathVariable String code, Wanted wanted) {
        if (register.listType(code).isEmpty()) {
            throw new NotFound(say("catalogue.list.unknown"));
        }
        return MatterPageView.of(register.matters(wanted.filter(code, asked), 1, WHOLE));
    }
}
