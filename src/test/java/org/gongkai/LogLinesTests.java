package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What a line of the log looks like when somebody tries to write lines of their own into it. */
class LogLinesTests {

    @Test
    void aLineBreakInWhatSomebodySentBeginsNoLine() throws Exception {
        assertThat(written("Refused a\nb\r\n2026-01-01T00:00:00.000Z ERROR forged", null)
                        .lines())
                .singleElement()
                .asString()
                .contains("⏎ b ⏎ 2026-01-01");
    }

    @Test
    void norDoesOneInTheMessageOfAnException() throws Exception {
        var fault = new IllegalStateException("no\n2026-01-01T00:00:00.000Z ERROR forged", new IOException("why\nso"));
        assertThat(written("It failed", fault).lines())
                .hasSizeGreaterThan(5)
                .filteredOn(line -> !line.matches("\\s+(at |\\.\\.\\. \\d).*"))
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("It failed"),
                        line -> assertThat(line).startsWith("java.lang.IllegalStateException: no ⏎ 2026"),
                        line -> assertThat(line).isEqualTo("Caused by: java.io.IOException: why ⏎ so"));
    }

    @Test
    void theMomentSaysItsDistanceFromUtc() throws Exception {
        assertThat(written("It began", null))
                .containsPattern("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d) ");
    }

    private static String written(String message, Throwable fault) throws IOException {
        var settings = new Properties();
        try (var in = new InputStreamReader(
                new ClassPathResource("application.properties").getInputStream(), StandardCharsets.UTF_8)) {
            settings.load(in);
        }
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        var layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(settings.getProperty("logging.pattern.console"));
        layout.start();
        return layout.doLayout(
                new LoggingEvent("", context.getLogger("org.gongkai"), Level.WARN, message, fault, null));
    }
}
