package org.gongkai.foundation.privacy.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.database.DataDirectory;
import org.gongkai.foundation.database.StartRefused;
import org.gongkai.foundation.jobs.JobDesk;
import org.gongkai.foundation.jobs.JobState;
import org.gongkai.foundation.privacy.SecretColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys of encrypted columns where they lie, how they are changed, and what the start says to a wrong one. */
@GongkaiTest
class KeyRotationModuleTests {

    @Autowired
    private SecretColumns columns;

    @Autowired
    private ColumnKeys keys;

    @Autowired
    private KeyProofs proofs;

    @Autowired
    private JobDesk jobs;

    @Autowired
    private DataDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    @Test
    void everyNameIsSealedAndFollowsTheNewKeyWhileReadersGoOn() {
        var old = keys.current();
        var names = names();
        assertThat(names.values()).isNotEmpty().allMatch(name -> name.startsWith("sealed:"));
        var job = jobs.start("privacy.keys", "换密钥（示例）", "示例安全管理员", Map.of("from", old.id()));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> jobs.find(job).orElseThrow().state() == JobState.DONE);
        assertThat(keys.current().id()).isNotEqualTo(old.id());
        assertThat(names().values()).allMatch(name -> name.startsWith(columns.beginning()));
        names.forEach((login, kept) -> assertThat(columns.open(kept, "identity_person.name " + login))
                .isEqualTo(columns.open(names().get(login), "identity_person.name " + login)));
        assertThat(proofs.all()).containsOnlyKeys(keys.current().id());
    }

    @Test
    void theKeyFileIsItsOwnersAlone() throws Exception {
        var file = directory.data().resolve("keys").resolve("columns");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aMissingOrWrongKeyStopsTheStartWithASentence() throws Exception {
        var missing = folder.resolve("none");
        assertThatThrownBy(() -> started(missing))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("没有编号");
        var current = keys.current();
        var other = ColumnKey.random(current.cipher(), clock.instant());
        var wrong = folder.resolve("wrong");
        new KeyFile(wrong)
                .write(java.util.List.of(
                        new ColumnKey(current.id(), current.cipher(), other.secret(), clock.instant())));
        assertThatThrownBy(() -> started(wrong))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("不是当初那一把");
        Files.setPosixFilePermissions(wrong, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> started(wrong))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("别的用户也能读");
        var torn = folder.resolve("torn");
        new KeyFile(torn).write(java.util.List.of(current));
        Files.writeString(torn, "abc");
        assertThatThrownBy(() -> started(torn)).isInstanceOf(StartRefused.class).hasMessageContaining("不完整");
    }

    private ColumnKeys started(Path file) {
        return new ColumnKeys(new KeySettings(ColumnCipher.AES_GCM, file), directory, proofs, clock);
    }

    private Map<String, String> names() {
        var names = new java.util.LinkedHashMap<String, String>();
        jdbc.sql("select login, name from identity_person order by id").query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return names;
    }
}
