package org.gongkai.disclosure.requests.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.office.Applying;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.privacy.redaction.PlantedPdf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What shows who asks: kept sealed, seen only by whose business it is, each look noted, gone with the file. */
@GongkaiTest
class ProofModuleTests extends RequestCase {

    private static final String SAID = "身份证明：某某某，住址某街某号";

    @Autowired
    private ProofDesk proofs;

    @Autowired
    private FileStore files;

    @LocalServerPort
    private int port;

    @Test
    void aPhotographAndAPdfComeWithTheFormAndLieSealed() throws Exception {
        var read = proofs.read(List.of(
                new Upload(ProofKind.IDENTITY, Papers.photograph(), "identity"),
                new Upload(ProofKind.AUTHORITY, PlantedPdf.plain(SAID), "authority")));
        var file = reception
                .apply(Applying.person("证明甲", "0471-4912345", "mzj", "证明：某项信息"), read)
                .file();
        var kept = proofs.of(file.id());
        assertThat(kept).extracting(Proof::kind).containsExactly(ProofKind.IDENTITY, ProofKind.AUTHORITY);
        for (var one : kept) {
            var picture = ImageIO.read(new ByteArrayInputStream(proofs.page(one, 1)));
            assertThat(picture.getWidth()).isGreaterThan(100);
            var sealed = Files.readAllBytes(files.path(one.file()));
            assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("JFIF", "PDF");
            assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("某某某");
        }
    }

    @Test
    void onlyWhoseBusinessItIsLooksAndEachLookIsNoted() throws Exception {
        var read = proofs.read(List.of(new Upload(ProofKind.IDENTITY, Papers.photograph(), "identity")));
        var file = reception
                .apply(Applying.person("证明乙", "0471-4912345", "mzj", "证明：看一看"), read)
                .file();
        var address = "/desk/requests/" + file.id() + "/proofs/1";
        assertThat(FormVisit.of(port, "jiedao").get(address).statusCode()).isEqualTo(404);
        assertThat(new FormVisit(port).get(address + "/pages/1").statusCode()).isEqualTo(302);
        assertThat(looks(address)).containsExactly("jiedao");
        var clerk = FormVisit.of(port, "kexin");
        assertThat(clerk.page("/desk/requests/" + file.id()).select("#proofs").text())
                .contains("身份证明", "记入访问记录");
        assertThat(looks(address)).containsExactly("jiedao");
        assertThat(clerk.page(address).select("figure img")).hasSize(1);
        assertThat(clerk.get(address + "/pages/1").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(looks(address)).containsExactly("jiedao", "kexin");
        assertThat(looks(address + "/pages/1")).containsExactly("kexin");
    }

    @Test
    void whatIsNeitherPictureNorPdfIsRefusedAtItsFieldAndNothingIsAsked() {
        assertThatThrownBy(() -> proofs.read(List.of(
                        new Upload(ProofKind.IDENTITY, "MZ 一个程序".getBytes(StandardCharsets.UTF_8), "identity"))))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.sentence()).contains("只收照片");
                    assertThat(refused.field()).isEqualTo("identity");
                });
        var broken = "%PDF-1.7 nothing more".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> proofs.read(List.of(new Upload(ProofKind.AUTHORITY, broken, "authority"))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("authority"));
    }

    @Test
    void anApplicantWhoIsAskedToCorrectBringsThePaperThen() {
        var file = confirm(apply("证明丙", "证明：补正时补交"));
        act("kexin", file.id(), Act.ASK_CORRECTION, "by", today().plusDays(20).toString(), "note", "请补交身份证明");
        var read = proofs.read(List.of(new Upload(ProofKind.IDENTITY, Papers.photograph(), "identity")));
        office.actAsApplicant(find(file), Act.CORRECT, words("wanted", "证明：补正时补交"), read);
        assertThat(proofs.of(file.id())).extracting(Proof::by).containsExactly("申请人");
    }

    @Test
    void staffBringTheLetterWithItsPostmark() {
        var file = confirm(apply("证明丁", "证明：来信"));
        reception.bring(
                actor("kexin"),
                find(file),
                List.of(new Upload(ProofKind.LETTER, PlantedPdf.plain("信封 邮戳 2026"), "letter")));
        assertThat(proofs.of(file.id())).extracting(Proof::kind).containsExactly(ProofKind.LETTER);
        assertThatThrownBy(() -> reception.bring(actor("kexin"), find(file), List.of()))
                .hasMessageContaining("还没有选文件");
    }

    @Test
    void oneAddressBringsNoMoreInAnHourThanAnybodyNeeds() {
        var from = UUID.randomUUID().toString();
        var many = Collections.nCopies(41, new Upload(ProofKind.IDENTITY, Papers.photograph(), "identity"));
        assertThatThrownBy(() -> proofs.read(many, from)).hasMessageContaining("请过一小时再交");
        assertThat(proofs.read(List.of(), from)).isEmpty();
    }

    @Test
    void aFileHoldsTwentyProofsAndNoMore() {
        var file = apply("证明戊", "证明：很多份");
        var one = proofs.read(List.of(new Upload(ProofKind.IDENTITY, Papers.photograph(), "identity")));
        proofs.keep(file.id(), Collections.nCopies(20, one.getFirst()), "-");
        assertThatThrownBy(() -> proofs.keep(file.id(), one, "-")).hasMessageContaining("最多保存");
    }

    @Test
    void whenTheFileIsErasedNothingOpensThePaperAnyMore() {
        var read = proofs.read(List.of(new Upload(ProofKind.IDENTITY, Papers.photograph(), "identity")));
        var file = reception
                .apply(Applying.person("证明己", "0471-4912345", "mzj", "证明：销毁"), read)
                .file();
        var proof = proofs.of(file.id()).getFirst();
        confirm(file);
        act("kexin", file.id(), Act.WITHDRAW, "note", "撤回");
        set(file.id().value(), "since");
        office.overdue(file.id());
        set(file.id().value(), "keep_until");
        office.overdue(file.id());
        assertThat(find(file).state()).isEqualTo(State.ERASED);
        assertThat(proofs.of(file.id())).isEmpty();
        assertThatThrownBy(() -> proofs.page(proof, 1)).isInstanceOf(RuntimeException.class);
    }

    private void set(long id, String column) {
        jdbc.sql("update requests_request set " + column + " = ? where id = ?")
                .params(today().minusDays(400), id)
                .update();
    }

    private List<String> looks(String target) {
        return jdbc.sql("select who from identity_access_record where kind = 'LOOKED' and target = ? order by id")
                .param(target)
                .query(String.class)
                .list();
    }
}
