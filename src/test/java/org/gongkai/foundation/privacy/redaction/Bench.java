package org.gongkai.foundation.privacy.redaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.foundation.privacy.cutting.Cutting;
import org.gongkai.foundation.privacy.cutting.Opening;
import org.gongkai.foundation.privacy.cutting.Proving;

/** Does the work of redaction in this very process, step by step, so that tests see what lies between. */
public record Bench(Path directory, Manuscript manuscript) {

    public static Bench open(Path directory, byte[] original) {
        try {
            Files.createDirectories(directory);
            Files.write(directory.resolve(Opening.ORIGINAL), original);
            new Opening().run(directory);
            var packed = Files.readAllBytes(directory.resolve(Opening.MANUSCRIPT));
            return new Bench(directory, Parcel.manuscript(packed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What can be read in it, leaf after leaf. */
    public String text() {
        var text = new StringBuilder();
        manuscript.leaves().forEach(leaf -> text.append(leaf.text()).append('\n'));
        return text.toString();
    }

    public List<String> remarks() {
        return manuscript.remarks().stream().map(Manuscript.Remark::key).toList();
    }

    public Path cut(Cuts cuts) {
        try {
            Files.write(directory.resolve(Cutting.CUTS), Parcel.of(cuts));
            new Cutting().run(directory);
            return directory.resolve(Cutting.RESULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the product itself finds in the result. */
    public List<String> leaks() {
        try {
            try {
                new Proving().run(directory);
            } catch (IOException | RuntimeException unreadable) {
                // a result that cannot be read again is no result, but what was found before counts here
                if (!Files.exists(directory.resolve(Proving.LEAKS))) throw unreadable;
            }
            Files.write(directory.resolve(Opening.MANUSCRIPT), Parcel.of(manuscript));
            return Files.readAllLines(directory.resolve(Proving.LEAKS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Cuts words(String... words) {
        return new Cuts(List.of(words), List.of(), List.of());
    }
}
