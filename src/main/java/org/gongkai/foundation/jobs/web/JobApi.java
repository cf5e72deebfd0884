package org.gongkai.foundation.jobs.web;

import static org.gongkai.foundation.design.Speech.say;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.export.CsvTable;
import org.gongkai.foundation.jobs.Job;
import org.gongkai.foundation.jobs.JobDesk;
import org.gongkai.foundation.jobs.JobId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/jobs")
@Tag(name = "jobs")
class JobApi {

    private static final int LISTED = 50;

    private final JobDesk desk;

    JobApi(JobDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "The newest jobs")
    List<JobAnswer> newest() {
        return desk.newest(LISTED).stream().map(JobAnswer::of).toList();
    }

    @GetMapping("{id}")
    @Operation(summary = "One job and its progress")
    JobAnswer one(@PathVariable long id) {
        return JobAnswer.of(job(id));
    }

    @GetMapping("{id}/errors")
    @Operation(summary = "Lines that failed, as CSV: line, reason")
    ResponseEntity<byte[]> errors(@PathVariable long id) {
        var table = new CsvTable().row("line", "reason");
        desk.errors(job(id).id()).forEach(error -> table.row(error.line(), error.reason()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"import-errors-" + id + ".csv\"")
                .body(table.bytes());
    }

    @PostMapping("{id}/cancellation")
    @Operation(summary = "Ask a job to stop; what it has done stays")
    JobAnswer cancel(@PathVariable long id) {
        desk.cancel(job(id).id());
        return JobAnswer.of(job(id));
    }

    private Job job(long id) {
        return desk.find(new JobId(id)).orElseThrow(() -> new NotFound(say("jobs.unknown", Long.toString(id))));
    }
}
