package org.gongkai.portal.site.mirror;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.gongkai.foundation.design.Refused;

/**
 * The folder of a mirror (镜像目录). It is ours when our mark lies in it; a folder with other things in it is never written
 * to. Files are put in their place whole, and only when they are new.
 */
final class Shelf {

    private static final String MARK = ".gongkai-mirror";
    private static final String GONE = "_gone";

    private final Path root;
    private long written;
    private long removed;

    private Shelf(Path root) {
        this.root = root;
    }

    /** Opens a folder that is ours, empty or not there yet. */
    static Shelf open(Path root) {
        try {
            Files.createDirectories(root);
            try (var inside = Files.list(root)) {
                if (!Files.exists(root.resolve(MARK)) && inside.findAny().isPresent()) {
                    throw new Refused(say("site.mirror.foreign", root.toString()), "dir");
                }
            }
            return new Shelf(root.toRealPath());
        } catch (IOException e) {
            throw new Refused(say("site.mirror.unwritable", root.toString()), "dir");
        }
    }

    long written() {
        return written;
    }

    long removed() {
        return removed;
    }

    /** What was noted at the end of the last renewal, empty in a new mirror. */
    Optional<String> noted() {
        var mark = root.resolve(MARK);
        try {
            return Files.exists(mark) ? Optional.of(Files.readString(mark).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void note(String words) {
        put(Path.of(MARK), (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    boolean has(Path file) {
        return Files.exists(root.resolve(file));
    }

    void put(Path file, byte[] content) {
        var target = root.resolve(file);
        try {
            if (Files.isRegularFile(target)
                    && Files.size(target) == content.length
                    && Arrays.equals(Files.readAllBytes(target), content)) {
                return;
            }
            Files.createDirectories(target.getParent());
            var fresh = target.resolveSibling("." + written + ".fresh");
            Files.write(fresh, content);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            written++;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target, e);
        }
    }

    /** Puts the notice of what was withdrawn where the web server finds it for its answer 410. */
    void gone(Path page, byte[] notice) {
        put(Path.of(GONE).resolve(page), notice);
    }

    /** Takes away what is not among these files; the notices of what was withdrawn and what the web server reads stay. */
    void keepOnly(Set<Path> files) {
        try (var all = Files.walk(root)) {
            for (var one : all.filter(Files::isRegularFile).toList()) {
                var file = root.relativize(one);
                var first = file.getName(0).toString();
                if (files.contains(file) || first.startsWith("_") || first.equals(MARK)) continue;
                Files.delete(one);
                removed++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tidy " + root, e);
        }
    }

    /** Takes a file away, and with a folder all that is in it. */
    void remove(Path file) {
        var target = root.resolve(file);
        if (!Files.exists(target)) return;
        try (var all = Files.walk(target)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(one)) removed++;
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + target, e);
        }
    }
}
