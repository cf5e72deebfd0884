package org.gongkai.disclosure.publishing.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of a strange site, written for these tests, with what a reader would take from it: {@code key: value} above {@code ---}. */
record SavedPage(String name, Map<String, String> expected, String html) {

    static Stream<SavedPage> all() {
        try (var files = Files.list(Path.of("src/test/resources/saved-pages"))) {
            return files.sorted().map(SavedPage::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SavedPage of(Path file) {
        try {
            var whole = Files.readString(file);
            int end = whole.indexOf("\n---\n");
            var expected = new LinkedHashMap<String, String>();
            for (var line : whole.substring(0, end).split("\n")) {
                int colon = line.indexOf(": ");
                expected.put(line.substring(0, colon), line.substring(colon + 2).strip());
            }
            return new SavedPage(file.getFileName().toString(), expected, whole.substring(end + 5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page would be read as. */
    ReadPage read() throws PageRefused {
        int nested = expect("nest").map(Integer::parseInt).orElse(0);
        var page = html.replace("NEST", "<div>".repeat(nested)).replace("TSEN", "</div>".repeat(nested));
        var charset = expect("charset").map(Charset::forName).orElse(StandardCharsets.UTF_8);
        var base = expect("base").map(URI::create).orElse(null);
        return PageReader.read(expect("path").orElse(name.replace(".page", ".html")), page.getBytes(charset), base);
    }

    Optional<String> expect(String key) {
        return Optional.ofNullable(expected.get(key));
    }

    List<String> expectAll(String key) {
        return expect(key)
                .map(all -> Arrays.stream(all.split(" \\| ")).toList())
                .orElse(List.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
