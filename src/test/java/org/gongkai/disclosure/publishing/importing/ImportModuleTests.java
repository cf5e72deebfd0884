package org.gongkai.disclosure.publishing.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.jobs.Job;
import org.gongkai.foundation.jobs.JobDesk;
import org.gongkai.foundation.jobs.JobId;
import org.gongkai.foundation.jobs.JobRun;
import org.gongkai.foundation.jobs.LineError;
import org.gongkai.foundation.organization.UnitDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GongkaiTest
class ImportModuleTests {

    @Autowired
    private JobDesk jobs;

    @Autowired
    private FileStore files;

    @Autowired
    private DocumentImport handler;

    @Autowired
    private PublishedDocuments published;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private JdbcClient jdbc;

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theSameFileTwiceChangesNothingAndAChangedLineMakesANewEdition() {
        assertThat(run(lines(3, "正文"), true).result())
                .containsEntry("imported", 3)
                .containsEntry("failed", 0);
        assertThat(run(lines(3, "正文"), true).result())
                .containsEntry("imported", 0)
                .containsEntry("unchanged", 3);
        var changed = lines(3, "正文").replace("第 2 份", "第 2 份（改）");
        assertThat(run(changed, true).result()).containsEntry("updated", 1).containsEntry("unchanged", 2);
        var line = line(2);
        assertThat(line.edition()).isEqualTo(2);
        assertThat(line.title()).isEqualTo("第 2 份（改）");
    }

    @Test
    void badLinesAreToldByNumberAndNeverStopTheRun() {
        var file = lines(1, "好") + "{\"sourceId\":\"" + run + "-x\",\n"
                + json(9, "").replace("\"body\"", "\"nobody\"") + "\n" + json(2, "好") + "\n";
        var job = run(file, true);
        assertThat(job.result())
                .containsEntry("total", 4)
                .containsEntry("imported", 2)
                .containsEntry("failed", 2);
        assertThat(jobs.errors(job.id())).extracting(LineError::line).containsExactly(2L, 3L);
        assertThat(jobs.errors(job.id())).extracting(LineError::reason).allMatch(reason -> reason.endsWith("。"));
    }

    @Test
    void aRepetitionWithinAFileIsTheNextEdition() {
        var job = run(json(1, "先") + "\n" + json(1, "后") + "\n", true);
        assertThat(job.result()).containsEntry("imported", 1).containsEntry("updated", 1);
        assertThat(line(1).edition()).isEqualTo(2);
    }

    @Test
    void withoutPublishingEverythingStaysADraftUntilItIsPublished() {
        run(lines(2, "草稿"), false);
        assertThat(published.bySource(run + "-1")).isEmpty();
        assertThat(run(lines(2, "草稿"), true).result()).containsEntry("updated", 2);
        assertThat(line(1).indexNumber()).isNotBlank();
    }

    @Test
    void aRunThatBrokeOffGoesOnFromItsLastPortion() throws Exception {
        var memory = new Interrupted(orders(
                files.keep(stream(lines(1200, "长")), "x.jsonl").digest().hex(), true));
        memory.stopAfter = 1;
        handler.run(memory);
        assertThat(memory.position()).isEqualTo(500);
        assertThat(imported()).isEqualTo(500);
        memory.stopAfter = Integer.MAX_VALUE;
        handler.run(memory);
        assertThat(memory.result()).containsEntry("total", 1200L).containsEntry("imported", 1200L);
        assertThat(imported()).isEqualTo(1200);
    }

    @Test
    void numbersOfImportedDocumentsLeaveNoGap() {
        run(lines(30, "号"), true);
        var serials = jdbc.sql("""
                select substring(index_number from '\\d+$')::int from publishing_document
                where source_id like ? order by 1
                """).param(run + "-%").query(Integer.class).list();
        assertThat(serials).hasSize(30);
        assertThat(serials.getLast() - serials.getFirst()).isEqualTo(29);
    }

    private Job run(String content, boolean publish) {
        var kept = files.keep(stream(content), "documents.jsonl");
        var id = jobs.start(
                DocumentImport.KIND, "测试导入", "示例公开办", orders(kept.digest().hex(), publish));
        return over(id);
    }

    private Map<String, String> orders(String file, boolean publish) {
        var unit = units.byCode("nmsl").orElseThrow().id();
        return Map.of(
                "file",
                file,
                "filename",
                "documents.jsonl",
                "unit",
                Long.toString(unit.value()),
                "publish",
                Boolean.toString(publish));
    }

    private Job over(JobId id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jobs.find(id).orElseThrow().state().isOver());
        return jobs.find(id).orElseThrow();
    }

    private DocumentLine line(int n) {
        return published.bySource(run + "-" + n).flatMap(published::find).orElseThrow();
    }

    private long imported() {
        return jdbc.sql("select count(*) from publishing_document where source_id like ?")
                .param(run + "-%")
                .query(Long.class)
                .single();
    }

    private String lines(int count, String body) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> json(n, body) + "\n")
                .collect(Collectors.joining());
    }

    private String json(int n, String body) {
        return "{\"sourceId\":\"%s-%d\",\"title\":\"第 %d 份\",\"body\":\"%s\",\"publishedOn\":\"2024-05-06\",\"kind\":\"NOTICE\"}"
                .formatted(run, n, n, body);
    }

    private static ByteArrayInputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    /** A run that is stopped after some portions and remembers where it was. */
    private static final class Interrupted implements JobRun {

        private final Map<String, String> orders;
        private Map<String, Object> result = new HashMap<>();
        private long position;
        private int portions;
        private int stopAfter;

        private Interrupted(Map<String, String> orders) {
            this.orders = orders;
        }

        @Override
        public JobId id() {
            return new JobId(1);
        }

        @Override
        public String startedBy() {
            return "示例公开办";
        }

        @Override
        public Optional<String> order(String name) {
            return Optional.ofNullable(orders.get(name));
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public void total(long pieces) {}

        @Override
        public void advance(long reached, long done, long failed) {
            position = reached;
            portions++;
        }

        @Override
        public void error(long line, String reason) {}

        @Override
        public void result(Map<String, ?> figures) {
            result = new LinkedHashMap<>(figures);
        }

        @Override
        public Map<String, Object> result() {
            return result;
        }

        @Override
        public boolean cancelled() {
            return portions >= stopAfter;
        }
    }
}
