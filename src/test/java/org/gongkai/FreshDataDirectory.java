package org.gongkai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives the suite its own empty data directory under {@code target/}, removed when the JVM ends, and an identity provider. */
class FreshDataDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "suite");
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(directory.toFile())));
            TestPropertyValues.of(
                            "gongkai.data=" + directory.toAbsolutePath(),
                            // one suite signs in more often than any office
                            "gongkai.operation.limits.sign-ins=6000",
                            "gongkai.operation.limits.stranger-searches=1000",
                            "gongkai.operation.limits.files-a-day=3000",
                            "gongkai.notification.mail.host=127.0.0.1",
                            "gongkai.notification.mail.port=" + MailHouse.port(),
                            "gongkai.notification.mail.tls=NONE",
                            "gongkai.notification.mail.user=" + MailHouse.USER,
                            "gongkai.notification.mail.password=" + MailHouse.PASSWORD,
                            "gongkai.notification.mail.from=mail@example.org",
                            "gongkai.notification.mail.links=https://www.example.org",
                            "gongkai.identity.oidc.issuer=" + OpenIdProvider.issuer(),
                            "gongkai.identity.oidc.client-id=" + OpenIdProvider.CLIENT,
                            "gongkai.identity.oidc.client-secret=" + OpenIdProvider.SECRET)
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
