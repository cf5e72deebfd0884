package org.gongkai.foundation.database;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Chooses the database: external when {@code spring.datasource.url} is set, else the embedded one. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** District time; every limit of the law is counted in it. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
    EmbeddedDatabase embeddedDatabase(DataDirectory directory, ObjectProvider<DatabaseAhead> ahead)
            throws IOException, SQLException {
        var begun = ahead.getIfAvailable();
        return begun == null ? EmbeddedDatabase.open(directory.room("postgres")) : begun.take();
    }

    @Bean
    @ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return EmbeddedDatabase.OWNER;
            }

            @Override
            public String getPassword() {
                return database.secret();
            }

            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl();
            }
        };
    }

    /** The slowest piece of a start, needed by nobody before its end, is made beside the others. */
    @Bean
    EntityManagerFactoryBuilderCustomizer entityManagerFactoryAside() {
        return builder -> builder.setBootstrapExecutor(new SimpleAsyncTaskExecutor("entity-manager-factory-"));
    }

    /** Modulith's own wiring skips rooms with dotted ids and reads every class at start (ADR 0003). */
    @Bean
    FlywayMigrationStrategy roomByRoom(ResourcePatternResolver resources) {
        return new RoomByRoom(resources);
    }
}
