package org.gongkai.portal.search.cluster;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.gongkai.foundation.operation.Vital;
import org.gongkai.portal.search.SearchSettings;
import org.gongkai.portal.search.backend.BackendSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that there is only with a cluster (集群配置). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "gongkai.search.backend", havingValue = "opensearch")
class ClusterConfiguration {

    private static final String HERE = "org/gongkai/portal/search/cluster/";

    @Bean
    Nodes searchNodes(BackendSettings settings) {
        return new Nodes(settings);
    }

    /** Hibernate Search neither asks nor changes the cluster by itself: a start does not wait for it. */
    @Bean
    HibernatePropertiesCustomizer searchCluster(BackendSettings settings, Nodes nodes) {
        return properties -> Map.<String, Object>ofEntries(
                        Map.entry("hibernate.search.backend.type", "elasticsearch"),
                        Map.entry("hibernate.search.backend.client_factory", Client.over(nodes)),
                        Map.entry("hibernate.search.backend.version", "opensearch:3.4"),
                        Map.entry("hibernate.search.backend.version_check.enabled", "false"),
                        Map.entry("hibernate.search.backend.layout.strategy", new Layout(settings.prefix())),
                        Map.entry("hibernate.search.backend.analysis.configurer", new ClusterAnalysis()),
                        Map.entry("hibernate.search.backend.schema_management.settings_file", HERE + "settings.json"),
                        Map.entry("hibernate.search.backend.schema_management.mapping_file", HERE + "mapping.json"),
                        Map.entry(
                                "hibernate.search.backend.schema_management.minimal_required_status_wait_timeout",
                                "3000"),
                        Map.entry("hibernate.search.schema_management.strategy", "none"),
                        Map.entry("hibernate.search.indexing.listeners.enabled", "false"),
                        Map.entry("hibernate.search.mapping.build_missing_discovered_jandex_indexes", "false"))
                .forEach(properties::putIfAbsent);
    }

    @Bean
    Generations searchGenerations(
            Nodes nodes, EntityManagerFactory entities, BackendSettings settings, SearchSettings search) {
        return new Generations(nodes, entities, new Layout(settings.prefix()), settings.replicas(), search.deepest());
    }

    @Bean
    Outbox searchOutbox(JdbcClient jdbc) {
        return new Outbox(jdbc);
    }

    @Bean
    Courier searchCourier(
            EntityManager entities, Outbox outbox, Generations generations, PlatformTransactionManager transactions) {
        return new Courier(entities, outbox, generations, new TransactionTemplate(transactions));
    }

    @Bean
    Watch searchWatch(
            Nodes nodes, Generations generations, Courier courier, Outbox outbox, ApplicationEventPublisher events) {
        return new Watch(nodes, generations, courier, outbox, events);
    }

    @Bean
    @Primary
    ClusterBackend searchBackend(Outbox outbox, Courier courier, Generations generations, Watch watch) {
        return new ClusterBackend(outbox, courier, generations, watch);
    }

    @Bean
    Vital searchNodesSilent(Nodes nodes, Watch watch) {
        return new Vital("gongkai_search_nodes_silent", "search.cluster.vital", 131, () -> {
            var silent = watch.silent();
            return silent.isEmpty()
                    ? Vital.Sign.good(
                            0,
                            say("search.cluster.vital.good", nodes.addresses().size()))
                    : Vital.Sign.mind(silent.size(), say("search.cluster.vital.silent", Watch.names(silent)));
        });
    }
}
