package org.gongkai.disclosure.requests.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.attaching.Attachment;
import org.gongkai.disclosure.requests.attaching.AttachmentDesk;
import org.gongkai.disclosure.requests.attaching.Attachments;
import org.gongkai.disclosure.requests.attaching.Enclosing;
import org.gongkai.disclosure.requests.attaching.Made;
import org.gongkai.disclosure.requests.attaching.Mark;
import org.gongkai.disclosure.requests.attaching.Marks;
import org.gongkai.disclosure.requests.attaching.Vault;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.papers.Form;
import org.gongkai.disclosure.requests.papers.LetterPapers;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.privacy.redaction.Box;
import org.gongkai.foundation.privacy.redaction.Deep;
import org.gongkai.foundation.privacy.redaction.PlantedOffice;
import org.gongkai.foundation.privacy.redaction.PlantedPdf;
import org.gongkai.foundation.privacy.redaction.ScannedPage;
import org.gongkai.foundation.privacy.redaction.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents of answers from the desk to the applicant. */
@GongkaiTest
class AttachmentModuleTests extends RequestCase {

    private static final String NAME = "陈小满";
    private static final String[] LINES = {
        "姓名：陈小满，手机 138 0013 8000。", "监护人的儿子：林小童，9岁，在读小学。", "另见陈小满的申请。", "低保标准每月 900 元。"
    };

    @Autowired
    private AttachmentDesk desk;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Marks marks;

    @Autowired
    private Vault vault;

    @Autowired
    private Enclosing enclosing;

    @Autowired
    private LetterPapers papers;

    @Autowired
    private FileStore files;

    @TempDir
    private Path directory;

    @Test
    void aDocumentIsRedactedWithAGroundForEachPlaceProvedAndGivenWithTheAnswer() throws IOException {
        var file = confirm(apply("附件甲", "附件：低保发放材料"));
        var brought = Made.bring(desk, actor("kexin"), file, PlantedPdf.plain(LINES), "陈小满低保.pdf");
        assertThat(vault.suggestions(brought))
                .extracting(Suggestion::label, Suggestion::word, Suggestion::count)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("姓名", NAME, 2),
                        org.assertj.core.groups.Tuple.tuple("手机号", "138 0013 8000", 1),
                        org.assertj.core.groups.Tuple.tuple("未成年人", "林小童", 1));
        assertThatThrownBy(() -> desk.make(actor("kexin"), file, 1))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有决定");
        decideAll(file, brought);
        assertThatThrownBy(() -> desk.take(actor("kexin"), file, 1)).hasMessageContaining("重新制作");
        Made.make(desk, actor("kexin"), file, 1);
        assertThatThrownBy(() -> sign(file)).hasMessageContaining("还没有采用");
        desk.take(actor("kexin"), file, 1);
        prepare(find(file), "2", "ground", "THIRD_PARTY", "reason", "含个人信息", "harm", "损害个人隐私", "answer", "见附件");
        var signed = act("lingdao", file.id(), Act.SIGN);
        assertThat(letter(signed, LetterKind.REDACTION))
                .contains("附件1（公开件）.pdf", "第 1 页：姓名 2 处", "条例第十五条", "未成年人 1 处")
                .doesNotContain(NAME, "林小童", "8000");
        assertThat(letters.of(file.id()))
                .as("who asked for what was kept back is not told that it is given")
                .noneMatch(one -> one.kind() == LetterKind.DISCLOSED);
        assertThat(printed(signed)).contains("附件：附件1（公开件）.pdf");
        assertThat(enclosing.given(signed)).isEmpty();
        assertThat(dossiers.open(signed).lettersToApplicant()).noneMatch(l -> l.kind() == LetterKind.REDACTION);
        var delivered =
                act("kexin", file.id(), Act.DELIVER, "way", "ONLINE", "on", today().toString(), "evidence", "网上");
        assertThat(dossiers.open(delivered).lettersToApplicant()).anyMatch(l -> l.kind() == LetterKind.REDACTION);
        var given = enclosing.given(delivered).getFirst();
        var result = Files.write(directory.resolve("given.pdf"), vault.result(given));
        for (var gone : List.of(NAME, "林小童", "13800138000", "8000")) {
            assertThat(Deep.holds(result, gone)).as(gone).isFalse();
        }
        assertThatThrownBy(() -> desk.removeWord(actor("kexin"), find(file), 1, "标准", Ground.INTERNAL))
                .hasMessageContaining("不能再改");
    }

    @Test
    void inAScannedDocumentNamesAndNumbersAreSuggestedAndTheResultIsAPictureAlone() throws IOException {
        var file = confirm(apply("附件扫描", "附件：扫描件"));
        var scan = ScannedPage.of(1.2, false, "申请人姓名：" + NAME + "，联系电话：13800138000，", "申请临时救助，情况属实，同意发放。");
        var brought = Made.bring(desk, actor("kexin"), file, scan.pdf(), "扫描件.pdf");
        assertThat(vault.suggestions(brought)).extracting(Suggestion::word).contains(NAME, "13800138000");
        decideAll(file, brought);
        Made.make(desk, actor("kexin"), file, 1);
        desk.take(actor("kexin"), file, 1);
        var taken = attachments.find(file.id(), 1).orElseThrow();
        var result = Files.write(directory.resolve("scan.pdf"), vault.result(taken));
        try (var document = Loader.loadPDF(result.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).isBlank();
        }
    }

    @Test
    void everyMarkSaysWhoAndWhyAndAChangeUndoesWhatWasMade() throws IOException {
        var file = confirm(apply("附件乙", "附件：标记"));
        var brought = Made.bring(desk, actor("kexin"), file, PlantedPdf.plain("公开的第一行", "公开的第二行"), "a.pdf");
        desk.removeWord(actor("kexin"), file, 1, "第一行", Ground.INTERNAL);
        desk.paint(actor("kexin"), file, 1, 0, new Box(.1f, .1f, .2f, .2f), false, Ground.PROCESS);
        assertThat(marks.of(brought))
                .extracting(Mark::kind, Mark::ground, Mark::name, Mark::login)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Mark.Kind.WORD, Ground.INTERNAL, actor("kexin").name(), "kexin"),
                        org.assertj.core.groups.Tuple.tuple(
                                Mark.Kind.AREA, Ground.PROCESS, actor("kexin").name(), "kexin"));
        Made.make(desk, actor("kexin"), file, 1);
        desk.take(actor("kexin"), file, 1);
        assertThat(attachments.find(file.id(), 1).orElseThrow().isTaken()).isTrue();
        desk.unmark(actor("kexin"), file, 1, marks.of(brought).getLast().id());
        var changed = attachments.find(file.id(), 1).orElseThrow();
        assertThat(changed.isTaken()).isFalse();
        assertThatThrownBy(() -> vault.result(changed)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.removeWord(actor("kexin"), file, 1, "行", Ground.INTERNAL))
                .hasMessageContaining("至少 2 个");
        assertThatThrownBy(() -> desk.removeWord(actor("kexin"), file, 1, "没有的字", Ground.INTERNAL))
                .hasMessageContaining("没有找到");
    }

    @Test
    void whatIsKeptCannotBeReadFromTheDiskAndIsGoneWithItsKey() throws IOException {
        var file = confirm(apply("附件丙", "附件：存放"));
        var original = PlantedOffice.docx(Map.of(), PlantedOffice.paragraph("保密的" + NAME));
        var brought = Made.bring(desk, actor("kexin"), file, original, NAME + ".docx");
        for (var digest : List.of(brought.original(), Objects.requireNonNull(brought.opened()))) {
            var bytes = Files.readAllBytes(files.path(digest));
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotStartWith("PK");
            assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain(NAME);
            assertThat(files.text(digest)).isEmpty();
        }
        assertThat(jdbc.sql("select count(*) from requests_secret where text like '%陈小满%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        desk.remove(actor("kexin"), file, 1);
        assertThat(attachments.of(file.id())).isEmpty();
        assertThatThrownBy(() -> vault.manuscript(brought)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyElseSeesADocument() throws IOException {
        var file = confirm(apply("附件丁", "附件：别的单位"));
        Made.bring(desk, actor("kexin"), file, PlantedPdf.plain("一行"), "a.pdf");
        assertThatThrownBy(() -> desk.make(actor("jiedao"), file, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.find(actor("jiedao"), file.id())).isInstanceOf(NotFound.class);
        var other = confirm(apply("附件戊", "附件：另一件"));
        assertThatThrownBy(() -> desk.find(other, 1)).isInstanceOf(NotFound.class);
    }

    private String printed(RequestFile file) throws IOException {
        var answer = letters.of(file.id()).stream()
                .filter(one -> one.kind() == LetterKind.DECISION)
                .findFirst()
                .orElseThrow();
        try (var pdf = Loader.loadPDF(papers.file(file, answer.id(), Form.PDF))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    private void decideAll(RequestFile file, Attachment brought) {
        var choices = new LinkedHashMap<String, String>();
        vault.suggestions(brought).forEach(one -> choices.put(one.word(), "THIRD_PARTY"));
        desk.decide(actor("kexin"), file, brought.place(), choices);
    }

    private void sign(RequestFile file) {
        act("kexin", file.id(), Act.CONSULT, "kind", "THIRD_PARTY", "party", "示例第三方");
        hear(file, "REFUSED_WITH_REASON");
        prepare(find(file), "2", "ground", "THIRD_PARTY", "reason", "含个人信息", "harm", "损害个人隐私", "answer", "见附件");
        act("lingdao", file.id(), Act.SIGN);
    }
}
