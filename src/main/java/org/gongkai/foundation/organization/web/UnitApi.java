package org.gongkai.foundation.organization.web;

import static org.gongkai.foundation.design.Speech.say;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.sheet.SheetOutcome;
import org.gongkai.foundation.organization.sheet.UnitSheets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "units", description = "Units at three levels, in time")
class UnitApi {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final UnitDirectory directory;
    private final UnitSheets sheets;

    UnitApi(UnitDirectory directory, UnitSheets sheets) {
        this.directory = directory;
        this.sheets = sheets;
    }

    @GetMapping({"/units", "/units.json"})
    @Operation(summary = "All units that exist today, or on a day")
    List<UnitAnswer> all(@RequestParam(required = false) @Nullable LocalDate on) {
        var units = on == null ? directory.all() : directory.all(on);
        return units.stream().map(unit -> UnitAnswer.of(unit, directory)).toList();
    }

    @GetMapping("/units/{code}")
    @Operation(summary = "One unit as it is today, or as it was at its end")
    UnitAnswer one(@PathVariable String code) {
        return UnitAnswer.of(unit(code), directory);
    }

    @GetMapping("/units/{code}/history")
    @Operation(summary = "Every version of one unit, newest first")
    List<UnitAnswer> history(@PathVariable String code) {
        return directory.history(unit(code).id()).stream()
                .map(version -> UnitAnswer.of(version, directory))
                .toList();
    }

    @GetMapping("/units.xlsx")
    @Operation(summary = "All units as an Excel workbook")
    ResponseEntity<byte[]> workbook() {
        return file(WORKBOOK, "units.xlsx", sheets.workbook());
    }

    @GetMapping("/units.csv")
    @Operation(summary = "All units as CSV")
    ResponseEntity<byte[]> csv() {
        return file(CSV, "units.csv", sheets.csv().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(path = "/units/import", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "Enter units from an XLSX or CSV file: all rows or none; preview=true only tries")
    SheetOutcome enter(@RequestBody byte[] file, @RequestParam(defaultValue = "false") boolean preview, Principal who) {
        return sheets.enter(file, preview, who.getName());
    }

    private Unit unit(String code) {
        return directory.byCode(code).orElseThrow(() -> new NotFound(say("organization.unknown.code", code)));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
