package org.gongkai.disclosure.publishing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class UnpackedTests {

    private static final int SIZE = 1_000_000;

    @Test
    void whatGrowsBeyondTheBoundEndsThere() throws IOException {
        var bomb = packed(new byte[SIZE]);
        assertThat(bomb.length).isLessThan(SIZE / 100);
        try (var unpacked = new Unpacked(new GZIPInputStream(new ByteArrayInputStream(bomb)), SIZE - 1)) {
            assertThatThrownBy(unpacked::readAllBytes)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("unpacks");
        }
    }

    @Test
    void whatStaysWithinIsReadWhole() throws IOException {
        try (var unpacked = new Unpacked(new GZIPInputStream(new ByteArrayInputStream(packed(new byte[SIZE]))), SIZE)) {
            assertThat(unpacked.readAllBytes()).hasSize(SIZE);
        }
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(plain);
        }
        return packed.toByteArray();
    }
}
