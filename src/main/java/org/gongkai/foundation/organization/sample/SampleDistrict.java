package org.gongkai.foundation.organization.sample;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.gongkai.foundation.organization.SampleChapter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the sample district, chapter by chapter, each whole or not at all. */
@Component
@Order(0)
class SampleDistrict implements ApplicationRunner {

    private final List<SampleChapter> chapters;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean empty;

    SampleDistrict(
            List<SampleChapter> chapters,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${gongkai.empty:false}") boolean empty) {
        this.chapters = chapters.stream()
                .sorted(Comparator.comparingInt(SampleChapter::order))
                .toList();
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.empty = empty;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean begun = !known().isEmpty();
        if (empty && !begun) {
            remember("empty");
            return;
        }
        if (known().contains("empty")) {
            return;
        }
        for (var chapter : chapters) {
            if (!known().contains(chapter.name())) {
                transaction.executeWithoutResult(_ -> {
                    chapter.load();
                    remember(chapter.name());
                });
            }
        }
    }

    private List<String> known() {
        return jdbc.sql("select name from organization_sample_chapter")
                .query(String.class)
                .list();
    }

    private void remember(String name) {
        jdbc.sql("insert into organization_sample_chapter (name, loaded_at) values (?, ?)")
                .params(name, Timestamp.from(clock.instant()))
                .update();
    }
}
