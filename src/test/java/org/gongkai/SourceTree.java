package org.gongkai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The sources as they lie on disk: what the rules of the house are about is what people read, not what the JVM loads. */
record SourceTree(Path root) {

    static final SourceTree MAIN = new SourceTree(Path.of("src/main/java/org/gongkai"));
    static final SourceTree TEST = new SourceTree(Path.of("src/test/java/org/gongkai"));
    static final List<String> WINGS =
            List.of("foundation", "standards", "disclosure", "services", "oversight", "portal");

    List<Path> files(String suffix) {
        try (var all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files whose text has a property, named from the root on. */
    List<String> where(String suffix, Predicate<String> property) {
        return files(suffix).stream()
                .filter(file -> property.test(text(file)))
                .map(this::name)
                .toList();
    }

    /** Directories of the second level below the wings: {@code disclosure/publishing}. */
    List<Path> rooms() {
        return WINGS.stream()
                .map(root::resolve)
                .filter(Files::isDirectory)
                .flatMap(wing -> children(wing).stream())
                .filter(Files::isDirectory)
                .toList();
    }

    /** Number of Java files in each package, its description not counted. */
    Map<String, Long> typesByPackage() {
        return files(".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(file -> name(file.getParent()), TreeMap::new, Collectors.counting()));
    }

    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    static List<Path> children(Path directory) {
        try (var children = Files.list(directory)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long lines(String text) {
        return text.lines().count();
    }
}
