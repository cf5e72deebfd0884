package org.gongkai.disclosure.requests.attaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.jobs.JobDesk;
import org.gongkai.foundation.jobs.JobId;
import org.gongkai.foundation.jobs.JobState;
import org.gongkai.foundation.privacy.redaction.PlantedPdf;
import org.gongkai.foundation.privacy.redaction.SealedFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents are made in the background: once, wholly or not at all, and whoever waits is told. */
@GongkaiTest
class MakingModuleTests extends RequestCase {

    /** Numbers that no job of the product gets. */
    private static final AtomicLong NUMBERS = new AtomicLong(900_000_000_000L);

    @Autowired
    private AttachmentDesk desk;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Vault vault;

    @Autowired
    private Workshop workshop;

    @Autowired
    private Making making;

    @Autowired
    private JobDesk jobs;

    @Autowired
    private Secrets secrets;

    @Autowired
    private SealedFiles sealed;

    @Autowired
    private FileStore store;

    @Test
    void aDocumentOrderedTwiceIsMadeOnceAndTellsHowFarItIs() throws IOException {
        var file = marked("制作甲");
        desk.make(actor("kexin"), file, 1);
        var job = Objects.requireNonNull(desk.find(file, 1).making());
        desk.make(actor("kexin"), file, 1);
        assertThat(desk.find(file, 1).making()).isIn(job, null);
        Made.await(desk, file, 1);
        assertThat(desk.find(file, 1).making()).isNull();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> jobs.find(job).orElseThrow().state() == JobState.DONE);
        assertThat(jobs.find(job).orElseThrow()).satisfies(done -> {
            assertThat(done.total()).isEqualTo(6L);
            assertThat(done.done()).isEqualTo(6L);
            assertThat(done.title()).contains(file.number().toString()).doesNotContain("陈小满");
        });
        desk.take(actor("kexin"), file, 1);
    }

    @Test
    void aDocumentWhoseProcessDiedIsMadeAnewWhollyAndOnlyOnce() throws IOException {
        var file = marked("制作乙");
        var job = waiting(file);
        assertThatThrownBy(() -> new HandRun(job, 0, HandRun::die).with(making)).isInstanceOf(HandRun.Death.class);
        assertThat(desk.find(file, 1)).satisfies(half -> {
            assertThat(half.result()).isNull();
            assertThat(half.provedAt()).isNull();
            assertThat(half.making()).isEqualTo(job);
        });
        assertThatThrownBy(() -> vault.result(desk.find(file, 1))).hasMessageContaining("还没有做好");
        assertThatThrownBy(() -> desk.take(actor("kexin"), file, 1)).hasMessageContaining("重新制作");
        var again = new HandRun(job, 1, () -> {});
        again.with(making);
        assertThat(again.done).isEqualTo(again.total);
        var made = desk.find(file, 1);
        assertThat(made.provedAt()).isNotNull();
        assertThat(vault.resultManuscript(made).leaves()).hasSize(2);
        new HandRun(job, 6, () -> {
                    throw new IllegalStateException("made twice");
                })
                .with(making);
        assertThat(desk.find(file, 1)).isEqualTo(made);
    }

    @Test
    void whatIsMadeOfMarksThatWereChangedMeanwhileIsThrownAway() throws IOException {
        var file = marked("制作丙");
        var job = waiting(file);
        new HandRun(job, 0, () -> desk.removeWord(actor("kexin"), file, 1, "第二行", Ground.INTERNAL)).with(making);
        assertThat(desk.find(file, 1)).satisfies(unmade -> {
            assertThat(unmade.result()).isNull();
            assertThat(unmade.provedAt()).isNull();
            assertThat(unmade.making()).isNull();
        });
    }

    @Test
    void aDocumentThrownAwayWhileItIsMadeLeavesNothing() throws IOException {
        var file = marked("制作丁");
        var job = waiting(file);
        new HandRun(job, 0, () -> desk.remove(actor("kexin"), file, 1)).with(making);
        assertThat(attachments.of(file.id())).isEmpty();
    }

    @Test
    void oneWhoseMakingFailedSaysSoAndCanBeMadeAgain() throws IOException {
        var file = marked("制作戊");
        var attachment = desk.find(file, 1);
        spoil(attachment);
        desk.make(actor("kexin"), file, 1);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> workshop.job(desk.find(file, 1)).orElseThrow().state() == JobState.FAILED);
        assertThat(workshop.job(desk.find(file, 1)).orElseThrow().failure())
                .contains("出了故障", "重新制作")
                .doesNotContain("没有收下");
        assertThat(desk.find(file, 1).result()).isNull();
        jdbc.sql("update requests_attachment set original = ? where id = ?")
                .params(attachment.original().hex(), attachment.id())
                .update();
        Made.make(desk, actor("kexin"), file, 1);
    }

    @Test
    void oneThatIsStoppedLeavesNothingAndIsNotWaitedFor() throws IOException {
        var file = marked("制作己");
        var job = waiting(file);
        new HandRun(job, 0, () -> desk.stop(actor("kexin"), file, 1)).with(making);
        assertThat(desk.find(file, 1)).satisfies(stopped -> {
            assertThat(stopped.making()).isNull();
            assertThat(stopped.result()).isNull();
        });
    }

    /** Puts something in the place of an original that nobody can read as what it was. */
    private void spoil(Attachment attachment) {
        var key = secrets.of(attachment.request(), "FILE " + attachment.id() + " KEY");
        var broken = sealed.keep(
                "%PDF-1.4 broken".getBytes(StandardCharsets.US_ASCII), key, attachment.sealedFor("original"));
        jdbc.sql("update requests_attachment set original = ? where id = ?")
                .params(broken.hex(), attachment.id())
                .update();
        assertThat(store.path(broken)).exists();
    }

    private JobId waiting(RequestFile file) {
        var job = new JobId(NUMBERS.incrementAndGet());
        attachments.order(desk.find(file, 1), job);
        return job;
    }

    private RequestFile marked(String name) throws IOException {
        var file = confirm(apply(name, name + "：后台制作的材料"));
        Made.bring(desk, actor("kexin"), file, PlantedPdf.pages("公开的第一行", "公开的第二行"), "陈小满.pdf");
        desk.removeWord(actor("kexin"), file, 1, "第一行", Ground.INTERNAL);
        return file;
    }
}
