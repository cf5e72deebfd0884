package org.gongkai.disclosure.requests.attaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.jobs.JobDesk;
import org.gongkai.foundation.jobs.JobId;
import org.gongkai.foundation.jobs.JobState;
import org.gongkai.foundation.privacy.redaction.Box;
import org.gongkai.foundation.privacy.redaction.PlantedPdf;
import org.gongkai.foundation.privacy.redaction.Suggestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents are read in the background: once, wholly or not at all, and nothing can be done with one before. */
@GongkaiTest
class ReadingModuleTests extends RequestCase {

    /** Numbers that no job of the product gets. */
    private static final AtomicLong NUMBERS = new AtomicLong(910_000_000_000L);

    @Autowired
    private AttachmentDesk desk;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Enclosing enclosing;

    @Autowired
    private Vault vault;

    @Autowired
    private Workshop workshop;

    @Autowired
    private Reading reading;

    @Autowired
    private JobDesk jobs;

    @Autowired
    private Secrets secrets;

    @Test
    void whoBringsADocumentDoesNotWaitForItsReadingWhichTellsHowFarItIs() throws IOException {
        var file = confirm(apply("读取甲", "读取：进度"));
        var brought = desk.bring(actor("kexin"), file, 1, pages(), "陈小满.pdf");
        assertThat(brought.isRead()).isFalse();
        var job = Objects.requireNonNull(brought.reading());
        Made.awaitRead(desk, file, 1);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> jobs.find(job).orElseThrow().state() == JobState.DONE);
        assertThat(jobs.find(job).orElseThrow()).satisfies(done -> {
            assertThat(done.total()).isEqualTo(2L);
            assertThat(done.done()).isEqualTo(2L);
            assertThat(done.title()).contains(file.number().toString()).doesNotContain("陈小满");
        });
        assertThat(desk.find(file, 1)).satisfies(read -> {
            assertThat(read.reading()).isNull();
            assertThat(read.leaves()).isEqualTo(2);
        });
        desk.removeWord(actor("kexin"), file, 1, "第一行", Ground.INTERNAL);
    }

    @Test
    void whatIsAskedAboutIsFoundWithTheReadingAndIsTheSameForOneReadBefore() {
        var file = confirm(apply("读取庚", "读取：建议"));
        var read = Made.bring(
                desk, actor("kexin"), file, PlantedPdf.plain("姓名：陈小满，手机 138 0013 8000。", "低保标准每月 900 元。"), "a.pdf");
        var asked = vault.suggestions(read);
        assertThat(asked).extracting(Suggestion::word).contains("陈小满", "138 0013 8000");
        secrets.put(file.id(), Map.of("FILE " + read.id() + " ASKED", ""));
        assertThat(vault.suggestions(read)).isEqualTo(asked);
    }

    @Test
    void nothingCanBeMarkedMadeTakenOrSignedBeforeADocumentIsReadButTheRequestGoesOn() throws IOException {
        var file = confirm(apply("读取乙", "读取：先后"));
        waiting(file);
        refuses(() -> desk.removeWord(actor("kexin"), file, 1, "第一行", Ground.INTERNAL));
        refuses(() -> desk.paint(actor("kexin"), file, 1, 0, new Box(.1f, .1f, .2f, .2f), false, Ground.INTERNAL));
        refuses(() -> desk.removeBlock(actor("kexin"), file, 1, 0, Ground.INTERNAL));
        refuses(() -> desk.decide(actor("kexin"), file, 1, Map.of("第一行", "INTERNAL")));
        refuses(() -> desk.removeRest(actor("kexin"), file, 1));
        refuses(() -> desk.make(actor("kexin"), file, 1));
        refuses(() -> desk.take(actor("kexin"), file, 1));
        refuses(() -> vault.manuscript(desk.find(file, 1)));
        assertThatThrownBy(() -> vault.result(desk.find(file, 1))).hasMessageContaining("还没有做好");
        consult(file, "THIRD_PARTY", "示例第三方");
        hear(file, "AGREED");
        prepare(file, "1-2", "answer", "见附件");
        assertThatThrownBy(() -> act("lingdao", file.id(), Act.SIGN)).hasMessageContaining("附件 1 还没有采用");
        assertThat(enclosing.given(find(file))).isEmpty();
    }

    @Test
    void aDocumentWhoseReadingDiedIsReadAnewWhollyAndOnlyOnce() throws IOException {
        var file = confirm(apply("读取丙", "读取：中断"));
        var job = waiting(file);
        assertThatThrownBy(() -> new HandRun(job, 0, HandRun::die).with(reading))
                .isInstanceOf(HandRun.Death.class);
        assertThat(desk.find(file, 1)).satisfies(half -> {
            assertThat(half.isRead()).isFalse();
            assertThat(half.leaves()).isZero();
            assertThat(half.reading()).isEqualTo(job);
        });
        var again = new HandRun(job, 1, () -> {});
        again.with(reading);
        assertThat(again.total).isEqualTo(2);
        assertThat(again.done).isEqualTo(again.total);
        var read = desk.find(file, 1);
        assertThat(read.isRead()).isTrue();
        assertThat(vault.manuscript(read).leaves()).hasSize(2);
        assertThat(vault.page(read, 2)).startsWith(0xff, 0xd8);
        assertThatThrownBy(() -> vault.page(read, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> vault.page(read, 3)).isInstanceOf(NotFound.class);
        new HandRun(job, 2, () -> {
                    throw new IllegalStateException("read twice");
                })
                .with(reading);
        assertThat(attachments.of(file.id())).containsExactly(read);
    }

    @Test
    void oneThrownAwayWhileItIsReadLeavesNothing() throws IOException {
        var file = confirm(apply("读取丁", "读取：删除"));
        var job = waiting(file);
        new HandRun(job, 0, () -> desk.remove(actor("kexin"), file, 1)).with(reading);
        assertThat(attachments.of(file.id())).isEmpty();
    }

    @Test
    void oneReplacedWhileItIsReadIsReadFromTheNewFileAlone() throws IOException {
        var file = confirm(apply("读取戊", "读取：更换"));
        var job = waiting(file);
        var other = PlantedPdf.pages("另一个文件");
        new HandRun(job, 0, () -> desk.replace(actor("kexin"), file, 1, other, "另一个.pdf")).with(reading);
        Made.awaitRead(desk, file, 1);
        var read = desk.find(file, 1);
        assertThat(vault.manuscript(read).leaves())
                .singleElement()
                .satisfies(leaf -> assertThat(leaf.text()).contains("另一个文件"));
        assertThat(vault.name(read)).isEqualTo("另一个.pdf");
    }

    @Test
    void oneThatCannotBeReadIsReadAgainOrReplacedInItsPlace() throws IOException {
        var file = confirm(apply("读取己", "读取：换上好的"));
        desk.bring(actor("kexin"), file, 1, "%PDF-1.4 broken".getBytes(StandardCharsets.US_ASCII), "坏.pdf");
        var failed = awaitFailed(file, desk.find(file, 1).reading());
        desk.readAgain(actor("kexin"), file, 1);
        assertThat(desk.find(file, 1).reading()).isNotEqualTo(failed);
        awaitFailed(file, desk.find(file, 1).reading());
        var kept = desk.find(file, 1);
        assertThatThrownBy(() -> desk.replace(actor("kexin"), file, 1, "文字".getBytes(StandardCharsets.UTF_8), "文字.txt"))
                .hasMessageContaining("认不出");
        assertThat(desk.find(file, 1)).isEqualTo(kept);
        desk.replace(actor("kexin"), file, 1, pages(), "好.pdf");
        Made.awaitRead(desk, file, 1);
        assertThat(attachments.of(file.id())).hasSize(1);
        desk.removeWord(actor("kexin"), file, 1, "第一行", Ground.INTERNAL);
        assertThatThrownBy(() -> desk.replace(actor("kexin"), file, 1, pages(), "再换.pdf"))
                .hasMessageContaining("已经读完");
        assertThatThrownBy(() -> desk.readAgain(actor("kexin"), file, 1)).hasMessageContaining("已经读完");
    }

    private @Nullable JobId awaitFailed(RequestFile file, @Nullable JobId job) {
        Awaitility.await()
                .atMost(Made.LONG)
                .until(() -> workshop.job(desk.find(file, 1)).orElseThrow().state() == JobState.FAILED);
        return job;
    }

    private static void refuses(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessageContaining("还没有读完");
    }

    /** One whose job is in no timer. */
    private JobId waiting(RequestFile file) throws IOException {
        Made.bring(desk, actor("kexin"), file, pages(), "陈小满.pdf");
        var job = new JobId(NUMBERS.incrementAndGet());
        jdbc.sql("update requests_attachment set opened = null, leaves = 0, reading = ? where request_id = ?")
                .params(job.value(), file.id().value())
                .update();
        return job;
    }

    private static byte[] pages() throws IOException {
        return PlantedPdf.pages("公开的第一行", "公开的第二行");
    }
}
