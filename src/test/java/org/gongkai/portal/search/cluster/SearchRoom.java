package org.gongkai.portal.search.cluster;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import javax.sql.DataSource;
import org.gongkai.portal.search.backend.BackendSettings;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The room of search a second time, on a cluster: a small context below the one of the suite, with the same database and the
 * same other rooms, so that it costs seconds.
 */
@EnableTransactionManagement
@EnableConfigurationProperties(BackendSettings.class)
@ComponentScan(
        basePackages = "org.gongkai.portal.search",
        useDefaultFilters = false,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.gongkai\\.portal\\.search\\.(SearchDesk|cluster\\.ClusterConfiguration"
                                + "|index\\.(SearchItems|ItemIndex|IndexedItems|Gathering|Reindexing"
                                + "|PublishedDocuments|MattersInForce|UnitsOfToday))"))
public class SearchRoom {

    /** Opens the room and begins to look after the cluster. */
    public static AnnotationConfigApplicationContext on(OpenSearchNodes nodes, ApplicationContext suite) {
        // beans and settings come from the suite, but events stay here: the index of the suite is none of their
        // business
        var room = new AnnotationConfigApplicationContext(
                new DefaultListableBeanFactory(suite.getAutowireCapableBeanFactory()));
        room.getEnvironment().merge((ConfigurableEnvironment) suite.getEnvironment());
        room.setBeanNameGenerator(new FullyQualifiedAnnotationBeanNameGenerator());
        TestPropertyValues.of("gongkai.search.backend=opensearch", "gongkai.search.hosts=" + nodes.hosts())
                .applyTo(room);
        room.register(SearchRoom.class);
        room.refresh();
        room.getBean(Watch.class).start();
        return room;
    }

    /** The terms that an analyser of the cluster makes of a text. */
    public static java.util.List<String> terms(ApplicationContext room, String analyser, String text) {
        var question = new com.google.gson.JsonObject();
        question.addProperty("analyzer", analyser);
        question.addProperty("text", text);
        var reply = room.getBean(Nodes.class)
                .ask(new Nodes.Call(
                        "POST",
                        "/gongkai-search_item-read/_analyze",
                        question.toString(),
                        null,
                        java.time.Duration.ofSeconds(20)));
        return com.google.gson.JsonParser.parseString(reply.body())
                .getAsJsonObject()
                .getAsJsonArray("tokens")
                .asList()
                .stream()
                .map(token -> token.getAsJsonObject().get("token").getAsString())
                .toList();
    }

    /** The index that answers. */
    public static String answering(ApplicationContext room) {
        return String.valueOf(room.getBean(Generations.class).look().current());
    }

    @Bean
    LocalContainerEntityManagerFactoryBean entityManagerFactory(
            DataSource database, @Qualifier("searchCluster") HibernatePropertiesCustomizer cluster) {
        var factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(database);
        factory.setPackagesToScan("org.gongkai.portal.search.index");
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        var properties = new HashMap<String, Object>();
        properties.put("hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class.getName());
        cluster.customize(properties);
        factory.setJpaPropertyMap(properties);
        return factory;
    }

    @Bean
    @Primary
    EntityManager jpaSharedEM_entityManagerFactory(EntityManagerFactory factory) {
        return SharedEntityManagerCreator.createSharedEntityManager(factory);
    }

    @Bean
    JpaTransactionManager transactionManager(EntityManagerFactory factory) {
        return new JpaTransactionManager(factory);
    }
}
