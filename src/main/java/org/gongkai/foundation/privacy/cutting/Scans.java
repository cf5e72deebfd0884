package org.gongkai.foundation.privacy.cutting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.foundation.privacy.redaction.Leaf;
import org.gongkai.foundation.privacy.redaction.Manuscript.Remark;
import org.gongkai.foundation.privacy.scanning.Recognizer;
import org.gongkai.foundation.privacy.scanning.ScanText;
import org.jspecify.annotations.Nullable;

/** The pages of a document that are only pictures (扫描页): read by a machine where there is one, and named in any case. */
final class Scans {

    static final int DPI = 200;

    /** Of a page with fewer characters the text may be no more than the mark of a scanning program. */
    private static final int FEW = 50;

    private static final int LONG_SIDE = 2400;
    private static final int SHORT_ENOUGH = 1400;

    private final Path directory;
    private final @Nullable Recognizer recognizer;
    private final List<Integer> read = new ArrayList<>();
    private final List<Integer> wordless = new ArrayList<>();

    Scans(Path directory) throws IOException {
        this.directory = directory;
        recognizer = Recognizer.in(directory).orElse(null);
    }

    static boolean isOne(Leaf leaf) {
        return count(leaf) < FEW;
    }

    /** A picture as large as characters are read best. */
    static BufferedImage fitting(BufferedImage image) {
        int side = Math.max(image.getWidth(), image.getHeight());
        return Pictures.scaled(image, side > LONG_SIDE ? (float) LONG_SIDE / side : side < SHORT_ENOUGH ? 2 : 1);
    }

    /** How a page looks, drawn only where something can read it. */
    interface Picture {
        BufferedImage draw() throws IOException;
    }

    /** The page with the words that are seen on it; as it was when there are none or nothing can read them. */
    Leaf read(Leaf leaf, Picture picture) {
        var seen = seen(leaf, picture);
        boolean more = seen.isPresent() && count(seen.get()) > count(leaf);
        if (more) read.add(leaf.place().part());
        else if (leaf.text().isBlank()) wordless.add(leaf.place().part());
        return more ? seen.get() : leaf;
    }

    /** What a machine cannot read people look at: no document fails for it. */
    private Optional<Leaf> seen(Leaf leaf, Picture picture) {
        if (recognizer == null) return Optional.empty();
        try {
            return ScanText.of(leaf, picture.draw(), DPI, recognizer, directory);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static long count(Leaf leaf) {
        return leaf.text().chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        if (!read.isEmpty()) remarks.add(Remark.of("read", pages(read)));
        if (!wordless.isEmpty()) remarks.add(Remark.of(recognizer == null ? "scan" : "wordless", pages(wordless)));
        return remarks;
    }

    private static String pages(List<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
}
