package org.gongkai.foundation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.database.BareDatabase;
import org.gongkai.foundation.database.StartRefused;
import org.gongkai.foundation.files.FileStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A backup of the running product, put back elsewhere. */
@GongkaiTest
class BackupModuleTests {

    private static final PrintStream QUIET = new PrintStream(OutputStream.nullOutputStream());
    private static final int GENERATION = 1;

    @Autowired
    private BackupDesk desk;

    @Autowired
    private FileStore files;

    @TempDir
    private Path scratch;

    @Test
    void whatWasBackedUpIsThereAgain() throws Exception {
        var kept = files.keep(new ByteArrayInputStream("备份示例".getBytes(StandardCharsets.UTF_8)), "备份示例.txt");
        var archive = scratch.resolve("whole.zip");
        var manifest = desk.write(archive, "试验");

        var data = Files.createDirectory(scratch.resolve("数据 目录"));
        new Restoration(data, GENERATION, QUIET).embedded(archive);

        var digest = kept.digest().hex();
        assertThat(data.resolve("files/" + digest.substring(0, 2) + "/" + digest.substring(2, 4) + "/" + digest))
                .hasContent("备份示例");
        assertThat(data.resolve("VERSION")).content().startsWith("1");
        assertThat(data.resolve(Restoration.ASIDE)).doesNotExist();
        assertThat(manifest.tables())
                .extracting(table -> table.name())
                .contains("publishing_document", "identity_person", "catalogue_matter", "event_publication")
                .doesNotContain("spring_session");
        try (var database = BareDatabase.embedded(data)) {
            for (var table : manifest.tables()) {
                assertThat(number(database.source(), "select count(*) from " + table.name()))
                        .as(table.name())
                        .isEqualTo(table.rows());
            }
            assertThat(number(database.source(), "select nextval('publishing_document_id_seq')"))
                    .isGreaterThan(number(database.source(), "select max(id) from publishing_document"));
            assertThat(number(database.source(), "select count(*) from pg_constraint where contype = 'f'"))
                    .isPositive();
            assertThatThrownBy(() -> JdbcClient.create(database.source())
                            .sql("delete from identity_access_record")
                            .update())
                    .as("the record of access is as append-only as before")
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void anInhabitedDirectoryIsLeftAlone() throws Exception {
        var archive = scratch.resolve("a.zip");
        desk.write(archive, "试验");
        var data = Files.createDirectory(scratch.resolve("data"));
        Files.writeString(data.resolve("VERSION"), "1");
        assertThatThrownBy(() -> new Restoration(data, GENERATION, QUIET).embedded(archive))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("不是空的");
        assertThat(data.resolve("VERSION")).hasContent("1");
    }

    @Test
    void aBackupOfANewerProgramIsRefused() throws Exception {
        var archive = scratch.resolve("a.zip");
        desk.write(archive, "试验");
        var data = Files.createDirectory(scratch.resolve("data"));
        assertThatThrownBy(() -> new Restoration(data, GENERATION - 1, QUIET).embedded(archive))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("更新的版本");
        var newer = rewritten(
                archive,
                "manifest.json",
                text -> text.replace(
                        "\"flyway_schema_history_foundation.jobs\":\"1\"",
                        "\"flyway_schema_history_foundation.jobs\":\"99\""));
        assertThatThrownBy(() -> new Restoration(data, GENERATION, QUIET).embedded(newer))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("更新的版本");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aDamagedOrTornArchiveRestoresNothing() throws Exception {
        var archive = scratch.resolve("a.zip");
        desk.write(archive, "试验");
        var data = Files.createDirectory(scratch.resolve("data"));

        var changed = rewritten(archive, "tables/catalogue_list_type.copy", text -> text.replaceFirst("清单", "名单"));
        assertThatThrownBy(() -> new Restoration(data, GENERATION, QUIET).embedded(changed))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("已损坏");
        assertThat(data).isEmptyDirectory();

        var torn = scratch.resolve("torn.zip");
        var bytes = Files.readAllBytes(archive);
        Files.write(torn, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> new Restoration(data, GENERATION, QUIET).embedded(torn))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("不完整");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void anExternalDatabaseTakesItWholeOrStaysEmpty() throws Exception {
        var archive = scratch.resolve("a.zip");
        var manifest = desk.write(archive, "试验");
        try (var other = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(scratch.resolve("pg").toFile())
                .start()) {
            var database = BareDatabase.external(other.getJdbcUrl("postgres", "postgres"), "postgres", "");
            var changed = rewritten(archive, "tables/catalogue_list_type.copy", text -> text.replaceFirst("清单", "名单"));
            var data = Files.createDirectory(scratch.resolve("data"));
            assertThatThrownBy(() -> new Restoration(data, GENERATION, QUIET).external(changed, database))
                    .isInstanceOf(StartRefused.class);
            assertThat(number(database.source(), "select count(*) from pg_tables where schemaname = 'public'"))
                    .isZero();

            new Restoration(data, GENERATION, QUIET).external(archive, database);
            assertThat(number(database.source(), "select count(*) from publishing_document"))
                    .isEqualTo(manifest.tables().stream()
                            .filter(table -> table.name().equals("publishing_document"))
                            .findFirst()
                            .orElseThrow()
                            .rows());
            assertThat(data.resolve("postgres")).doesNotExist();

            var again = Files.createDirectory(scratch.resolve("again"));
            assertThatThrownBy(() -> new Restoration(again, GENERATION, QUIET).external(archive, database))
                    .hasMessageContaining("数据库不是空的");
        }
    }

    @Test
    void onlyTheNewestAreKeptAndNothingElseIsTouched() throws Exception {
        var directory = Files.createDirectory(scratch.resolve("daily"));
        Files.writeString(directory.resolve("my own.zip"), "");
        for (var day : new String[] {"01", "02", "03"}) {
            Files.writeString(directory.resolve("gongkai-201901" + day + "-023000.zip"), "");
        }
        var settings = new BackupSettings(directory.toString(), java.time.LocalTime.of(2, 30), 2, 36);
        DailyBackup.take(settings, desk, java.time.Clock.systemUTC());
        try (var left = Files.list(directory)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .hasSize(3)
                    .contains("my own.zip", "gongkai-20190103-023000.zip");
        }
        assertThat(desk.last())
                .hasValueSatisfying(made -> assertThat(made.succeeded()).isTrue());
    }

    private interface Change {
        String of(String text);
    }

    private Path rewritten(Path archive, String entry, Change change) throws IOException {
        var copy = Files.createTempFile(scratch, "rewritten", ".zip");
        try (var from = new ZipFile(archive.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entries = from.entries(); entries.hasMoreElements(); ) {
                var one = entries.nextElement();
                to.putNextEntry(new ZipEntry(one.getName()));
                var bytes = from.getInputStream(one).readAllBytes();
                if (one.getName().equals(entry)) {
                    var before = new String(bytes, StandardCharsets.UTF_8);
                    var after = change.of(before);
                    assertThat(after).isNotEqualTo(before);
                    bytes = after.getBytes(StandardCharsets.UTF_8);
                }
                to.write(bytes);
                to.closeEntry();
            }
        }
        return copy;
    }

    private static long number(DataSource source, String sql) throws SQLException {
        return JdbcClient.create(source).sql(sql).query(Long.class).single();
    }
}
