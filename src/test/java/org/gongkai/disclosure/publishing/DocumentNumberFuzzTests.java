package org.gongkai.disclosure.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.gongkai.FuzzText;

/** Numbers of documents as anybody types them: what is read as one is printed and read as the same one. */
class DocumentNumberFuzzTests {

    private static final List<String> WORDS = List.of(
            "国办发", "呼新政办发", "令", "第", "〔", "〕", "[", "]", "（", "）", "(", ")", "【", "】", "〈", "〉", "{", "}", "2026",
            "1949", "1948", "９９", "年", "号", "字", "0", "1", "54", "000", "999999", "·", " ", "　", "\n", "A", "b", "㈠",
            "②", "℡");

    @FuzzTest(maxDuration = "10m")
    void number(byte[] bytes) {
        var written = FuzzText.of(bytes, WORDS);
        DocumentNumber.parse(written)
                .ifPresent(number ->
                        assertThat(DocumentNumber.parse(number.toString())).contains(number));
        var canonical = DocumentNumber.canonical(written);
        assertThat(DocumentNumber.canonical(canonical)).isEqualTo(canonical);
    }
}
