package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * The table of settings in {@code docs/settings.md} is made from the settings records and cannot fall behind them. To write it
 * anew: {@code bin/test -Dtest=SettingsTableTests -Dgongkai.settings.write=true}.
 */
class SettingsTableTests {

    private static final Path DOCUMENT = Path.of("docs/settings.md");
    private static final Pattern TABLE =
            Pattern.compile("(?<=<!-- table -->\n).*(?=<!-- end of table -->)", Pattern.DOTALL);
    private static final Pattern READ_ELSEWHERE =
            Pattern.compile("\\$\\{(gongkai\\.[\\w.-]+)|ConditionalOnProperty\\(\"(gongkai\\.[\\w.-]+)");

    @Test
    void everySettingIsInTheTable() throws Exception {
        var document = Files.readString(DOCUMENT);
        var table = table();
        if (Boolean.getBoolean("gongkai.settings.write")) {
            document = TABLE.matcher(document).replaceFirst(Matcher.quoteReplacement(table));
            Files.writeString(DOCUMENT, document);
        }
        assertThat(document).contains("<!-- table -->\n" + table + "<!-- end of table -->");
    }

    @Test
    void settingsReadOutsideTheRecordsAreDescribedToo() throws IOException {
        var read = SourceTree.MAIN.files(".java").stream()
                .flatMap(file -> READ_ELSEWHERE.matcher(SourceTree.text(file)).results())
                .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
                .distinct();
        assertThat(Files.readString(DOCUMENT))
                .contains(read.map(name -> "`" + name + "`").toList());
    }

    private static String table() throws Exception {
        var rows = new StringBuilder("| setting | kind | default | meaning | room |\n|---|---|---|---|---|\n");
        for (var record : records()) {
            for (var component : constructor(record)) {
                rows.append(row(record, component));
            }
        }
        return rows.toString();
    }

    private static List<? extends Class<?>> records() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("org.gongkai").stream()
                .map(found -> load(found.getBeanClassName()))
                .filter(Class::isRecord)
                .sorted(Comparator.comparing(SettingsTableTests::prefix))
                .toList();
    }

    private static List<Parameter> constructor(Class<?> record) throws NoSuchMethodException {
        var types = Stream.of(record.getRecordComponents())
                .map(component -> component.getType())
                .toArray(Class<?>[]::new);
        return Arrays.asList(record.getDeclaredConstructor(types).getParameters());
    }

    private static String row(Class<?> record, Parameter component) throws IOException {
        var name = prefix(record) + "."
                + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        var room = record.getPackageName().replaceAll("^org\\.gongkai\\.(\\w+\\.\\w+).*", "$1");
        return "| `" + name + "` | " + component.getType().getSimpleName() + " | " + preset(name, component) + " | "
                + meaning(record, component.getName()) + " | " + room + " |\n";
    }

    private static String preset(String name, Parameter component) throws IOException {
        var shipped = new Properties();
        try (var file = SettingsTableTests.class.getResourceAsStream("/application.properties")) {
            shipped.load(file);
        }
        var preset = component.getAnnotation(DefaultValue.class);
        var value = shipped.getProperty(name, preset == null ? "" : String.join(", ", preset.value()));
        return value.isEmpty() ? "" : "`" + value + "`";
    }

    /** What the record's own description says about a component; a setting without a word is not finished. */
    private static String meaning(Class<?> record, String component) {
        var source = SourceTree.text(Path.of("src/main/java", record.getName().replace('.', '/') + ".java"));
        var words = Pattern.compile("\\* @param " + component + " (.*?)\n \\*(?: @|/)", Pattern.DOTALL)
                .matcher(source);
        assertThat(words.find())
                .as("@param %s of %s", component, record.getSimpleName())
                .isTrue();
        return words.group(1)
                .replaceAll("\\s*\n \\*\\s+", " ")
                .replaceAll("\\{@code (.*?)}", "`$1`")
                .replace("|", "\\|");
    }

    private static String prefix(Class<?> record) {
        return record.getAnnotation(ConfigurationProperties.class).value();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
