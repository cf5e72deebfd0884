package org.gongkai.foundation.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.gongkai.GongkaiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GongkaiTest
class JobsModuleTests {

    @Autowired
    private JobDesk desk;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobRunner runner;

    @Test
    void aJobRunsInTheBackgroundAndTellsItsFigures() {
        var id = desk.start("test.count", "数到五", "示例科员甲", Map.of("until", "5"));
        var job = over(id);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.done()).isEqualTo(4);
        assertThat(job.failed()).isEqualTo(1);
        assertThat(job.result()).containsEntry("imported", 4);
        assertThat(desk.errors(id)).containsExactly(new LineError(3, "第 3 行不要"));
    }

    @Test
    void aJobTakenUpAgainGoesOnWhereItStopped() {
        var id = jobs.add("test.count", "接着数", "示例科员甲", Map.of("until", "5", "crashAt", "2"));
        runner.run(id, "test.count");
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(JobState.FAILED);
        assertThat(desk.find(id).orElseThrow().done()).isEqualTo(2);
    }

    @Test
    void aJobThatIsOverIsNotRunTwice() {
        var id = desk.start("test.count", "数到五", "示例科员甲", Map.of("until", "5"));
        over(id);
        runner.run(id, "test.count");
        assertThat(desk.find(id).orElseThrow().done()).isEqualTo(4);
    }

    @Test
    void aRefusalEndsTheJobWithItsSentence() {
        var job = over(desk.start("test.count", "数", "示例科员甲", Map.of("refuse", "文件不见了")));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.failure()).isEqualTo("文件不见了");
    }

    @Test
    void aJobThatLostItsDatabaseGoesOnByItselfAndHasNotFailed() {
        var job = over(desk.start("test.count", "数到五", "示例科员甲", Map.of("until", "5", "awayAt", "4", "lost", "once")));
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.done()).isEqualTo(4);
        assertThat(job.failed()).isEqualTo(1);
    }

    @Test
    void aJobWhoseTurnHasNotComeWaitsAndIsDoneLater() {
        var id = jobs.add("test.count", "排队", "示例科员甲", Map.of("until", "5", "notYet", "by hand"));
        assertThat(runner.run(id, "test.count")).isFalse();
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(JobState.WAITING);
        assertThat(runner.run(id, "test.count")).isTrue();
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(JobState.DONE);
        var later = over(desk.start("test.count", "排队", "示例科员甲", Map.of("until", "5", "notYet", "by timer")));
        assertThat(later.state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aStoppedJobKeepsWhatItDid() {
        var id = jobs.add("test.count", "停", "示例科员甲", Map.of("until", "100"));
        desk.cancel(id);
        runner.run(id, "test.count");
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(JobState.CANCELLED);
    }

    private Job over(JobId id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> desk.find(id).orElseThrow().state().isOver());
        return desk.find(id).orElseThrow();
    }
}
