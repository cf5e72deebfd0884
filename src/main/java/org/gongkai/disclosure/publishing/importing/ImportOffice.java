package org.gongkai.disclosure.publishing.importing;

import static org.gongkai.foundation.design.Speech.say;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.disclosure.publishing.life.Acting;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.disclosure.publishing.source.Fields;
import org.gongkai.disclosure.publishing.source.Reading;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.jobs.JobDesk;
import org.gongkai.foundation.jobs.JobId;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Where files of documents are handed in (导入窗口). */
@Service
public class ImportOffice {

    private final FileStore files;
    private final JobDesk jobs;
    private final UnitDirectory units;
    private final Clock clock;

    ImportOffice(FileStore files, JobDesk jobs, UnitDirectory units, Clock clock) {
        this.files = files;
        this.jobs = jobs;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param map {@code from=to,…}, see docs/formats/documents.md
     * @param unit name or code of the unit whose documents they become; the actor's own, else the district government
     * @param kind for lines that do not say theirs
     */
    public record Request(
            String filename,
            @Nullable String map,
            @Nullable String unit,
            boolean publish,
            @Nullable String kind) {}

    /**
     * The job that takes documents in.
     *
     * @param title key of its title, which names the file
     * @param orders what only this kind of job is told
     */
    public record Work(String kind, String title, Map<String, String> orders) {}

    /** Keeps the file and orders the job. Only who may publish without review may import straight to the public. */
    public JobId order(Request request, InputStream bytes, Actor actor) {
        return order(request, new Work(DocumentImport.KIND, "publishing.import.title", Map.of()), bytes, actor);
    }

    /** Keeps the file and orders a job of any kind that takes documents in. */
    public JobId order(Request request, Work work, InputStream bytes, Actor actor) {
        var unit = unit(request.unit(), actor);
        var parts = Acting.of(actor).towards(unit.id()).parts();
        if (request.publish() && !parts.contains(Part.IMPORTER) || parts.isEmpty()) {
            throw new Refused(say("publishing.import.mayNot"), HttpStatus.FORBIDDEN, null);
        }
        var map = request.map() == null ? "" : request.map();
        Fields.of(map);
        var orders = new HashMap<String, String>();
        var kind = request.kind();
        if (kind != null && !kind.isBlank()) {
            orders.put(
                    "kind",
                    Reading.named(kind)
                            .orElseThrow(() -> new Refused(say("publishing.import.kind", kind), "kind"))
                            .name());
        }
        var kept = files.keep(bytes, request.filename());
        orders.put("file", kept.digest().hex());
        orders.put("filename", request.filename());
        orders.put("map", map);
        orders.put("unit", Long.toString(unit.id().value()));
        orders.put("publish", Boolean.toString(request.publish()));
        orders.put("person", Long.toString(actor.person().value()));
        orders.putAll(work.orders());
        return jobs.start(work.kind(), say(work.title(), request.filename()), actor.name(), orders);
    }

    private Unit unit(@Nullable String named, Actor actor) {
        if (named != null && !named.isBlank()) {
            return units.named(named, LocalDate.now(clock))
                    .or(() -> units.byCode(named.strip()))
                    .orElseThrow(() -> new Refused(say("publishing.import.unit", named), "unit"));
        }
        var own = actor.unit();
        return (own == null ? units.lead() : units.find(own))
                .orElseThrow(() -> new Refused(say("publishing.import.unit", ""), "unit"));
    }
}
