package org.gongkai;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/security/asvs.md} whole and true to the tree; what the rows say in words, people must judge. */
class AsvsTests {

    private static final Path FOLDER = Path.of("docs/security");
    private static final Pattern ROW = Pattern.compile(
            "\\| 5\\.0\\.0-([\\d.]+) \\| ([12]) \\| ([^|]+) \\| (met|n/a|open) \\| ([^|]*) \\| ?([^|]*)\\|");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** Requirements of each section with their level; those of level 3 are not there. */
    private static final String SECTIONS = """
            1.1 1-2:2
            1.2 1-5:1 6-9:2
            1.3 1-2:1 3-11:2
            1.4 1-3:2
            1.5 1:1 2:2
            2.1 1:1 2-3:2
            2.2 1-2:1 3:2
            2.3 1:1 2-4:2
            2.4 1:2
            3.2 1-2:1
            3.3 1:1 2-4:2
            3.4 1-2:1 3-6:2
            3.5 1-3:1 4-5:2
            3.7 1-2:2
            4.1 1:1 2-3:2
            4.2 1:2
            4.3 1-2:2
            4.4 1:1 2-4:2
            5.1 1:2
            5.2 1-2:1 3:2
            5.3 1-2:1
            5.4 1-3:2
            6.1 1:1 2-3:2
            6.2 1-8:1 9-12:2
            6.3 1-2:1 3-4:2
            6.4 1-2:1 3-4:2
            6.5 1-5:2
            6.6 1-3:2
            6.8 1-4:2
            7.1 1-3:2
            7.2 1-4:1
            7.3 1-2:2
            7.4 1-2:1 3-5:2
            7.5 1-2:2
            7.6 1-2:2
            8.1 1:1 2:2
            8.2 1-2:1 3:2
            8.3 1:1
            8.4 1:2
            9.1 1-3:1
            9.2 1:1 2-4:2
            10.1 1-2:2
            10.2 1-2:2
            10.3 1-4:2
            10.4 1-5:1 6-11:2
            10.5 1-5:2
            10.6 1-2:2
            10.7 1-3:2
            11.1 1-2:2
            11.2 1-3:2
            11.3 1-2:1 3:2
            11.4 1:1 2-4:2
            11.5 1:2
            11.6 1:2
            12.1 1:1 2-3:2
            12.2 1-2:1
            12.3 1-4:2
            13.1 1:2
            13.2 1-5:2
            13.3 1-2:2
            13.4 1:1 2-5:2
            14.1 1-2:2
            14.2 1:1 2-4:2
            14.3 1:1 2-3:2
            15.1 1:1 2-3:2
            15.2 1:1 2-3:2
            15.3 1:1 2-7:2
            16.1 1:2
            16.2 1-5:2
            16.3 1-4:2
            16.4 1-3:2
            16.5 1-3:2
            17.1 1:2
            17.2 1-4:2
            17.3 1-2:2
            """;

    private record Row(String id, String level, String state, String where, String test) {}

    @Test
    void everyRequirementOfLevelsOneAndTwoIsThereOnce() {
        var asked = SECTIONS.lines().flatMap(AsvsTests::asked).toList();
        assertThat(asked).hasSize(253).filteredOn(id -> id.endsWith(" 1")).hasSize(70);
        assertThat(rows()).extracting(row -> row.id() + " " + row.level()).containsExactlyElementsOf(asked);
    }

    @Test
    void theCountsAtTheHeadAreRight() {
        var text = text();
        Map<String, Long> counted = rows().stream().collect(groupingBy(Row::state, counting()));
        counted.forEach((state, count) -> assertThat(text).contains("| " + state + " | " + count + " |"));
    }

    /** A class that was renamed, a test that was removed: the row has to be looked at again. */
    @Test
    void whatIsMetNamesWhereAndByWhichTest() {
        var names = names();
        assertThat(rows()).filteredOn(row -> row.state().equals("met")).allSatisfy(row -> {
            assertThat(named(row.where() + row.test()))
                    .as(row.id())
                    .isNotEmpty()
                    .allMatch(name -> isThere(name, names));
            assertThat(named(row.test()))
                    .as(row.id() + " names a test")
                    .isNotEmpty()
                    .allMatch(name -> name.endsWith("Tests"));
        });
    }

    @Test
    void whatIsNotMetSaysWhy() {
        assertThat(rows())
                .filteredOn(row -> !row.state().equals("met"))
                .allSatisfy(row -> assertThat(row.where()).as(row.id()).isNotBlank());
    }

    /** The documents beside it name classes too. */
    @Test
    void theDocumentsBesideItNameWhatIsThere() throws IOException {
        var names = names();
        try (var documents = Files.list(FOLDER)) {
            for (var document : documents.toList()) {
                assertThat(named(SourceTree.text(document)))
                        .as("%s", document)
                        .filteredOn(name -> name.matches("[A-Z]\\w*[a-z]\\w*"))
                        .allMatch(name -> isThere(name, names));
                if (!document.endsWith("README.md")) {
                    assertThat(SourceTree.text(FOLDER.resolve("README.md")))
                            .contains("(" + document.getFileName() + ")");
                }
            }
        }
    }

    private static Stream<String> asked(String section) {
        var parts = section.split(" ");
        return Stream.of(parts).skip(1).flatMap(part -> {
            var sides = part.split(":");
            var ends = sides[0].split("-");
            return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                    .mapToObj(number -> parts[0] + "." + number + " " + sides[1]);
        });
    }

    private static List<Row> rows() {
        var rows = new ArrayList<Row>();
        text().lines().filter(line -> line.startsWith("| 5.0.0-")).forEach(line -> {
            Matcher row = ROW.matcher(line);
            assertThat(row.matches()).as(line).isTrue();
            rows.add(new Row(row.group(1), row.group(2), row.group(4), row.group(5), row.group(6)));
        });
        return rows;
    }

    private static List<String> named(String text) {
        return NAME.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static boolean isThere(String name, Set<String> names) {
        return name.contains("/") ? Files.exists(Path.of(name)) : names.contains(name);
    }

    /** Every class and every file of the sources by its name, and what lies beside them. */
    private static Set<String> names() {
        try (var files = Files.walk(Path.of("src"));
                var beside = Files.list(Path.of("."))) {
            return Stream.concat(files, beside)
                    .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text() {
        return SourceTree.text(FOLDER.resolve("asvs.md"));
    }
}
