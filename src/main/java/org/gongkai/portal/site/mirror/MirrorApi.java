package org.gongkai.portal.site.mirror;

import static org.gongkai.foundation.design.Speech.say;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.jobs.JobDesk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders mirrors of the public site on the server's own disk. */
@RestController
@RequestMapping("/api/v1/mirrors")
@Tag(name = "mirror")
class MirrorApi {

    private final MirrorOffice office;
    private final JobDesk jobs;

    MirrorApi(MirrorOffice office, JobDesk jobs) {
        this.office = office;
        this.jobs = jobs;
    }

    @PostMapping
    @Operation(summary = "Write the whole public site as files into a folder of the server")
    @ApiResponse(responseCode = "202", description = "Ordered; follow the job")
    ResponseEntity<Map<String, Object>> whole(@RequestParam String dir, @Parameter(hidden = true) Actor actor) {
        var folder = folder(dir);
        Shelf.open(folder);
        var id = jobs.start(
                Mirroring.KIND,
                say("site.mirror.job", folder.toString()),
                actor.name(),
                Map.of(Mirroring.DIR, folder.toString()));
        var job = URI.create("/api/v1/jobs/" + id.value());
        return ResponseEntity.accepted().location(job).body(Map.of("id", id.value(), "url", job.toString()));
    }

    @PostMapping("/renewals")
    @Operation(summary = "Renew a mirror by what changed since the last time")
    MirrorOffice.Figures renew(@RequestParam String dir) {
        return office.renew(folder(dir));
    }

    private static Path folder(String dir) {
        try {
            var folder = Path.of(dir).normalize();
            if (folder.isAbsolute() && folder.getNameCount() > 0) return folder;
        } catch (InvalidPathException e) {
            // said below
        }
        throw new Refused(say("site.mirror.absolute"), "dir");
    }
}
