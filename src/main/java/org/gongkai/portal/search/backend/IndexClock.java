package org.gongkai.portal.search.backend;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What the index in the data directory does by the clock (索引定时合并). */
@Configuration(proxyBeanMethods = false)
@Conditional(OnLucene.class)
class IndexClock {

    private static final int SECONDS = 15;

    @Bean
    RecurringTask<Void> indexInOnePiece(ObjectProvider<LuceneBackend> index) {
        return Tasks.recurring("search-index-in-one-piece", FixedDelay.ofSeconds(SECONDS))
                .execute((_, _) -> index.getObject().putTogetherWhenDue());
    }
}
