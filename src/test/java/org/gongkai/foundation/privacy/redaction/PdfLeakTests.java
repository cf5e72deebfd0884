package org.gongkai.foundation.privacy.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names planted in every corner of a PDF are in no corner of the result, as other programs read it. */
class PdfLeakTests {

    private static final String NAME = "陈小满";
    private static final String PHONE = "13800138000";
    private static final Map<String, String> PLANTED = planted();

    @TempDir
    private Path directory;

    @Test
    void whatWasPlantedInAnyCornerIsInNone() throws IOException {
        var bytes = PlantedPdf.everywhere(PLANTED, "申请人" + NAME + "的电话", "１３８ ００１３ ８０００", "另有陈", "小满的住处", "其余内容可以公开");
        Files.write(directory.resolve("planted.pdf"), bytes);
        for (var planted : PLANTED.values()) {
            assertThat(Deep.holds(directory.resolve("planted.pdf"), planted)
                            || stripped(directory.resolve("planted.pdf")).contains(planted))
                    .as("%s was planted", planted)
                    .isTrue();
        }
        var bench = Bench.open(directory.resolve("work"), bytes);
        assertThat(bench.text())
                .contains(NAME, "其余内容可以公开", PLANTED.get("field"))
                .doesNotContain(PLANTED.get("white"), PLANTED.get("bar"), PLANTED.get("layer"));
        var result = bench.cut(Bench.words(NAME, PHONE, PLANTED.get("field")));
        assertThat(bench.leaks()).isEmpty();
        var text = Poppler.text(result);
        assertThat(text).contains("其余内容可以公开").contains("申请人");
        for (var gone : everything()) {
            assertThat(Deep.holds(result, gone)).as("%s in the bytes", gone).isFalse();
            assertThat(Mentions.fold(text)).as("pdftotext").doesNotContain(Mentions.fold(gone));
            assertThat(Mentions.fold(stripped(result))).as("PDFBox").doesNotContain(Mentions.fold(gone));
            assertThat(Poppler.facts(result)).as("pdfinfo").doesNotContain(gone);
        }
        assertThat(Poppler.attachments(result)).contains("0 embedded files");
        assertThat(Poppler.facts(result)).doesNotContain("Title").doesNotContain("Author");
        assertThat(bench.remarks()).contains("notes", "embedded", "hidden");
    }

    @Test
    void anAreaIsBlackAndTheWordsUnderItAreGoneWhileTheirLikeElsewhereStay() throws IOException {
        var bench = Bench.open(directory, PlantedPdf.plain("甲方签字盖章", "乙方签字盖章", "丙方签字盖章"));
        var leaf = bench.manuscript().leaves().getFirst();
        var line = leaf.text().indexOf("乙方");
        var box = leaf.boxes().get(line).with(leaf.boxes().get(line + 5));
        assertThat(leaf.under(box)).containsExactly("乙方签字盖章");
        var result = bench.cut(new Cuts(List.of(), List.of(new Cuts.Area(0, box)), List.of()));
        assertThat(bench.leaks()).isEmpty();
        assertThat(Poppler.text(result)).contains("甲方签字盖章", "丙方签字盖章").doesNotContain("乙");
    }

    @Test
    void theProofRefusesAResultThatStillHoldsAWordOrIsNotBlack() throws IOException {
        var bench = Bench.open(directory, PlantedPdf.plain("公开的一行", NAME + "的一行"));
        bench.cut(Bench.words("公开的"));
        Files.write(directory.resolve("cuts"), Parcel.of(Bench.words(NAME)));
        assertThat(bench.leaks()).contains("text\t1", "paint\t1");
        Files.write(directory.resolve("result"), PlantedPdf.everywhere(PLANTED, "一行"));
        assertThat(bench.leaks()).contains("metadata", "revisions", "part\tOutlines", "part\tThumb");
    }

    private static List<String> everything() {
        var all = new java.util.ArrayList<>(PLANTED.values());
        all.add(NAME);
        all.add(PHONE);
        return all;
    }

    private static String stripped(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<String, String> planted() {
        var planted = new LinkedHashMap<String, String>();
        planted.put("info", "林属性");
        planted.put("xmp", "何元文");
        planted.put("outline", "许书签");
        planted.put("script", "傅脚本");
        planted.put("note", "高批注");
        planted.put("field", "谢表单");
        planted.put("thumb", "萧缩略");
        planted.put("piece", "曹私有");
        planted.put("embedded", "罗附件");
        planted.put("layer", "邓图层");
        planted.put("white", "冯白字");
        planted.put("bar", "彭黑条");
        planted.put("revision", "潘旧版");
        return planted;
    }
}
