package org.gongkai.foundation.privacy.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is sealed opens with its key at its place, unchanged, and in no other way. */
class SealedTests {

    @Property
    void whatIsSealedOpensAtItsPlace(@ForAll ColumnCipher cipher, @ForAll byte[] plain, @ForAll String place) {
        var key = ColumnKey.random(cipher, Instant.EPOCH);
        var text = Sealed.of(key, plain, place).text();
        assertThat(Sealed.parse(text).orElseThrow().open(key, place)).isEqualTo(plain);
    }

    @Property
    void theSameTwiceLooksDifferent(@ForAll ColumnCipher cipher, @ForAll byte[] plain) {
        var key = ColumnKey.random(cipher, Instant.EPOCH);
        assertThat(Sealed.of(key, plain, "a").text())
                .isNotEqualTo(Sealed.of(key, plain, "a").text());
    }

    @Property
    void anotherPlaceAnotherKeyOrAChangedBitIsNoticed(
            @ForAll ColumnCipher cipher, @ForAll byte[] plain, @ForAll @IntRange(max = 10_000) int bit) {
        var key = ColumnKey.random(cipher, Instant.EPOCH);
        var sealed = Sealed.of(key, plain, "identity_person.name a");
        assertThatThrownBy(() -> sealed.open(key, "identity_person.name b")).isInstanceOf(Sealed.Tampered.class);
        var other = ColumnKey.random(cipher, Instant.EPOCH);
        assertThatThrownBy(() -> sealed.open(other, "identity_person.name a")).isInstanceOf(Sealed.Tampered.class);
        var changed = sealed.body().clone();
        int at = bit % (changed.length * Byte.SIZE);
        changed[at / Byte.SIZE] ^= (byte) (1 << at % Byte.SIZE);
        assertThatThrownBy(() -> new Sealed(key.id(), changed).open(key, "identity_person.name a"))
                .isInstanceOf(Sealed.Tampered.class);
    }

    @Test
    void aTextThatIsNotSealedIsNone() {
        assertThat(Sealed.parse("示例科员甲")).isEmpty();
        assertThat(Sealed.parse("sealed:xyz:")).isEmpty();
    }

    @Test
    void sm4IsTheNationalAlgorithm() throws Exception {
        // RFC 8998 appendix A.1
        var hex = HexFormat.of();
        var sealed = ColumnCipher.SM4_GCM.run(
                true,
                hex.parseHex("0123456789abcdeffedcba9876543210"),
                hex.parseHex("00001234567800000000abcd"),
                hex.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
                hex.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                        + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa"));
        assertThat(hex.formatHex(sealed))
                .isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
    }

    @Test
    void aKeyInItsLineIsTheSameKey() {
        var key = ColumnKey.random(ColumnCipher.SM4_GCM, Instant.EPOCH);
        assertThat(ColumnKey.parse(key.line())).satisfies(read -> {
            assertThat(read.id()).isEqualTo(key.id());
            assertThat(read.secret()).isEqualTo(key.secret());
        });
        assertThat(key.toString()).doesNotContain(new String(key.secret(), StandardCharsets.ISO_8859_1));
    }
}
