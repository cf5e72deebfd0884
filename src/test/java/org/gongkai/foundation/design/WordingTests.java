package org.gongkai.foundation.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rooms' pages say: every text by key, every key with a text, Chinese set as Chinese. */
class WordingTests {

    private static final Path SOURCES = Path.of("src/main/java/org/gongkai");
    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern KEY = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,:;?!()]\\p{IsHan}|\\p{IsHan}[,;?!](\\s|$)");

    @Test
    void noTemplateSpeaksForItself() {
        assertThat(files(".jte")
                        .flatMap(file -> HAN.matcher(COMMENT.matcher(read(file)).replaceAll(""))
                                .results()
                                .map(found -> file + ": " + found.group())))
                .isEmpty();
    }

    @Test
    void everyKeyThatIsAskedForHasAText() {
        var asked = Stream.concat(files(".jte"), files(".java"))
                .flatMap(file ->
                        KEY.matcher(read(file)).results().map(found -> found.group(1) + " in " + file.getFileName()))
                .toList();
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(asked.stream().filter(key -> !Speech.knows(key.substring(0, key.indexOf(' ')))))
                .isEmpty();
    }

    @Test
    void noKeyHasTwoTexts() {
        assertThat(Speech.twice()).isEmpty();
    }

    @Test
    void chineseTextsUseChinesePunctuation() {
        assertThat(Speech.keys().stream()
                        .filter(key -> HALF_WIDTH
                                .matcher(String.valueOf(Speech.raw(key)).replaceAll("''", "'"))
                                .find()))
                .isEmpty();
    }

    @Test
    void everyTextIsAFormatThatCanBeFilled() {
        var broken = new ArrayList<String>();
        for (var key : Speech.keys()) {
            try {
                new MessageFormat(String.valueOf(Speech.raw(key)));
            } catch (IllegalArgumentException e) {
                broken.add(key + ": " + e.getMessage());
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void nobodyShouts() {
        assertThat(Speech.keys().stream()
                        .filter(key -> Pattern.compile("！|请勿|友情提示|温馨提示|敬请|操作失败|暂无数据")
                                .matcher(String.valueOf(Speech.raw(key)))
                                .find()))
                .isEmpty();
    }

    private static Stream<Path> files(String suffix) {
        try (var all = Files.walk(SOURCES)) {
            return List.copyOf(
                    all.filter(file -> file.toString().endsWith(suffix)).toList())
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
