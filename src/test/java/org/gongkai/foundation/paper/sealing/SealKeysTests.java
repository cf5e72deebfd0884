package org.gongkai.foundation.paper.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.Certificate;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.paper.Paper;
import org.gongkai.foundation.paper.PaperSettings;
import org.gongkai.foundation.paper.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class SealKeysTests {

    private static final Paper.Issuer HEALTH = new Paper.Issuer("wjw", "青城区卫生健康委员会");

    @TempDir
    private Path data;

    @Test
    void theSampleKeyIsItsOwnersAloneAndStaysTheSame() throws Exception {
        var first = SampleSeals.keys(data, Printed.NONE, Printed.CLOCK).of(Printed.ISSUER);
        var file = data.resolve("keys/seal.p12");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var again = SampleSeals.keys(data, Printed.NONE, Printed.CLOCK);
        assertThat(again.of(HEALTH).certificate().getPublicKey())
                .isEqualTo(first.certificate().getPublicKey());
        assertThat(again.of(HEALTH).sample()).isTrue();
        assertThat(again.isOurs(first.certificate())).isTrue();
        assertThat(first.toString()).doesNotContain("PRIVATE");
    }

    @Test
    void aDeploymentsOwnFileServesEachUnitWithItsEntryAndAllOthersWithTheFirst() throws Exception {
        var one =
                SampleSeals.keys(data.resolve("a"), Printed.NONE, Printed.CLOCK).of(Printed.ISSUER);
        var other =
                SampleSeals.keys(data.resolve("b"), Printed.NONE, Printed.CLOCK).of(HEALTH);
        var file = store("mzj", one, "wjw", other);
        var keys = SampleSeals.keys(data.resolve("c"), settings(file, "geheim"), Printed.CLOCK);
        assertThat(keys.of(HEALTH).certificate()).isEqualTo(other.certificate());
        assertThat(keys.of(Printed.ISSUER).certificate()).isEqualTo(one.certificate());
        assertThat(keys.of(HEALTH).sample()).isFalse();
        assertThat(keys.isOurs(one.certificate())).isTrue();
        assertThat(data.resolve("c/keys/seal.p12")).doesNotExist();
        var wrong = SampleSeals.keys(data.resolve("c"), settings(file, "falsch"), Printed.CLOCK);
        assertThatThrownBy(() -> wrong.of(HEALTH))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("gongkai.paper.seal");
        assertThat(wrong.isOurs(one.certificate())).isFalse();
    }

    private Path store(String name, SigningKey key, String otherName, SigningKey other) throws Exception {
        var store = KeyStore.getInstance("PKCS12", new BouncyCastleProvider());
        store.load(null, null);
        store.setKeyEntry(name, key.key(), "geheim".toCharArray(), new Certificate[] {key.certificate()});
        store.setKeyEntry(otherName, other.key(), "geheim".toCharArray(), new Certificate[] {other.certificate()});
        var file = data.resolve("own.p12");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, "geheim".toCharArray());
        }
        return file;
    }

    private static PaperSettings settings(Path seal, String password) {
        return new PaperSettings(seal, password, null, null, null, DataSize.ofMegabytes(4));
    }
}
