package org.gongkai.disclosure.publishing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LinesTests {

    @Test
    void readsJsonLinesWithTheirNumbersPassingOverEmptyOnes() throws Exception {
        var lines = all("x.jsonl", bytes("\uFEFF{\"id\":1,\"a\":null,\"h\":[\"x\",\"y\"]}\n\n{\"id\":\"2\"}\n"));
        assertThat(lines)
                .containsExactly(Map.of("#", "1", "id", "1", "a", "", "h", "x\ny"), Map.of("#", "3", "id", "2"));
    }

    @Test
    void tellsPackedFilesByTheirBytesNotByTheirName() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes("{\"id\":\"1\"}"));
        }
        assertThat(all("documents", packed.toByteArray())).containsExactly(Map.of("#", "1", "id", "1"));
    }

    @Test
    void readsCsvWithQuotesCommasAndLineEndsInCells() throws Exception {
        var csv = "编号,标题,正文\r\n1,\"甲,乙\",\"一\n二 \"\"三\"\"\"\r\n2,丙,丁\r\n";
        assertThat(all("表.csv", bytes(csv)))
                .containsExactly(
                        Map.of("#", "2", "编号", "1", "标题", "甲,乙", "正文", "一\n二 \"三\""),
                        Map.of("#", "3", "编号", "2", "标题", "丙", "正文", "丁"));
    }

    @Test
    void brokenJsonIsRefusedForThatLineOnly() throws Exception {
        try (var lines = open("x.jsonl", bytes("{\"id\":\n[1]\n{\"id\":\"3\"}"))) {
            var broken = java.util.Objects.requireNonNull(lines.next());
            var array = java.util.Objects.requireNonNull(lines.next());
            var good = java.util.Objects.requireNonNull(lines.next());
            assertThatThrownBy(() -> lines.read(broken))
                    .isInstanceOf(BadLine.class)
                    .hasMessageContaining("JSON");
            assertThatThrownBy(() -> lines.read(array))
                    .isInstanceOf(BadLine.class)
                    .hasMessageContaining("对象");
            assertThat(lines.read(good)).containsEntry("id", "3");
        }
    }

    private static List<Map<String, String>> all(String name, byte[] bytes) throws Exception {
        var all = new ArrayList<Map<String, String>>();
        try (var lines = open(name, bytes)) {
            for (var raw = lines.next(); raw != null; raw = lines.next()) {
                var read = new java.util.HashMap<>(lines.read(raw));
                read.put("#", Long.toString(raw.number()));
                all.add(read);
            }
        }
        return all;
    }

    private static Lines open(String name, byte[] bytes) throws IOException {
        return Lines.open(
                new ByteArrayInputStream(bytes), name, JsonMapper.builder().build());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
