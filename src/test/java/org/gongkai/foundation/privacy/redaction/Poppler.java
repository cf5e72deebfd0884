package org.gongkai.foundation.privacy.redaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files with the programs of poppler-utils, which know nothing of this product; where they are missing tests fail. */
final class Poppler {

    private Poppler() {}

    static String text(Path pdf) {
        return run("pdftotext", "-enc", "UTF-8", pdf.toString(), "-");
    }

    static String facts(Path pdf) {
        return run("pdfinfo", "-meta", pdf.toString()) + run("pdfinfo", "-custom", pdf.toString());
    }

    static String attachments(Path pdf) {
        return run("pdfdetach", "-list", pdf.toString());
    }

    private static String run(String... command) {
        try {
            var all = new ArrayList<>(List.of(command));
            var process = new ProcessBuilder(all).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new IllegalStateException(command[0] + " failed: " + said);
            return said;
        } catch (IOException missing) {
            throw new UncheckedIOException("poppler-utils is needed: apt-get install poppler-utils", missing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
