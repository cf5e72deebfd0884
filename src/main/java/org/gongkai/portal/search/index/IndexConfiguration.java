package org.gongkai.portal.search.index;

import java.nio.file.Path;
import java.util.Map;
import org.gongkai.portal.search.backend.BackendSettings;
import org.gongkai.portal.search.backend.OnLucene;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Where the index lives and how it is kept (索引配置); in a cluster, {@code ClusterConfiguration} says so. */
@Configuration
class IndexConfiguration {

    /** Name of the executor for what comes in bulk. */
    static final String BULK = "searchBulk";

    /** One thread: writers wait for each other anyway, and waiting threads would hold connections. */
    @Bean(name = BULK, defaultCandidate = false)
    ThreadPoolTaskExecutor searchBulk() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(1);
        executor.setMaxPoolSize(1);
        executor.setThreadNamePrefix("search-bulk-");
        executor.setDaemon(true);
        return executor;
    }

    @Bean
    @Conditional(OnLucene.class)
    HibernatePropertiesCustomizer searchIndex(@Value("${gongkai.data}") Path data, BackendSettings settings) {
        var directory = data.toAbsolutePath().resolve("lucene");
        return properties -> Map.<String, Object>of(
                        "hibernate.search.backend.type",
                        settings.backend(),
                        "hibernate.search.backend.directory.root",
                        directory.toString(),
                        "hibernate.search.backend.analysis.configurer",
                        new Analysis(),
                        "hibernate.search.backend.lucene_version",
                        "9.12.3",
                        "hibernate.search.backend.io.merge.factor",
                        "4",
                        "hibernate.search.indexing.listeners.enabled",
                        "false",
                        "hibernate.search.mapping.build_missing_discovered_jandex_indexes",
                        "false")
                .forEach(properties::putIfAbsent);
    }
}
