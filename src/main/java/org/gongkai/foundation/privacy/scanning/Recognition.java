package org.gongkai.foundation.privacy.scanning;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.foundation.privacy.redaction.RedactionSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether this machine can read pictures of pages (文字识别). As long as nothing is found it is looked for whenever it is asked for, so that
 * what is installed later is used without a new start; what was found is asked anew after a minute, since monitoring asks often.
 */
@Component
public class Recognition {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final RedactionSettings settings;
    private volatile @Nullable Lately lately;

    Recognition(RedactionSettings settings) {
        this.settings = settings;
    }

    /** What was found. */
    public sealed interface Found {

        /** A program that can be used. */
        record Ready(Recognizer recognizer, String version) implements Found {}

        /** A program that does not know the characters it should read. */
        record Untaught(String program, String languages) implements Found {}

        /** No program of this name. */
        record Nothing(String program) implements Found {}

        /** Not wanted. */
        record Off() implements Found {}
    }

    private record Lately(Found.Ready ready, long nanos) {}

    public Optional<Recognizer> recognizer() {
        return look() instanceof Found.Ready ready ? Optional.of(ready.recognizer()) : Optional.empty();
    }

    public Found look() {
        var known = lately;
        if (known != null && System.nanoTime() - known.nanos() < MINUTE) return known.ready();
        var found = find();
        lately = found instanceof Found.Ready ready ? new Lately(ready, System.nanoTime()) : null;
        return found;
    }

    private Found find() {
        var name = settings.recognizer();
        if (name.isBlank()) return new Found.Off();
        var program = program(name);
        if (program.isEmpty()) return new Found.Nothing(name);
        var known = Recognizer.asked(program.get(), "--list-langs");
        var wanted = List.of(settings.languages().split("\\+"));
        if (!known.containsAll(wanted)) return new Found.Untaught(name, settings.languages());
        var version = Recognizer.asked(program.get(), "--version");
        return new Found.Ready(
                new Recognizer(program.get().toString(), settings.languages()),
                version.isEmpty() ? name : version.getFirst());
    }

    private static Optional<Path> program(String name) {
        var places = name.contains(File.separator)
                ? Stream.of(Path.of(name))
                : Arrays.stream(Objects.requireNonNullElse(System.getenv("PATH"), "")
                                .split(File.pathSeparator))
                        .filter(place -> !place.isEmpty())
                        .map(place -> Path.of(place, name));
        return places.filter(Files::isExecutable).map(Path::toAbsolutePath).findFirst();
    }
}
