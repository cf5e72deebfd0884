package org.gongkai.foundation.privacy.scanning;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The program that reads pictures of pages (文字识别程序), such as Tesseract: it is given nothing but points in grey, in a process of its own,
 * and answers in hOCR.
 *
 * @param program where it lies
 * @param languages whose characters it knows, as it calls them
 */
public record Recognizer(String program, String languages) {

    private static final int SHORT_SECONDS = 10;

    /** The name under which work finds which program there is; it is not there when there is none. */
    public static final String FILE = "recognizer";

    /** Of a page that takes longer it is said that it was not read. */
    private static final int MOST_SECONDS = 100;

    private static final String PICTURE = "scan.pgm";
    private static final String ANSWER = "scan";

    public byte[] packed() {
        return (program + "\n" + languages).getBytes(StandardCharsets.UTF_8);
    }

    /** What was given to a piece of work. */
    public static Optional<Recognizer> in(Path directory) throws IOException {
        var file = directory.resolve(FILE);
        if (!Files.exists(file)) return Optional.empty();
        var lines = Files.readAllLines(file);
        return Optional.of(new Recognizer(lines.getFirst(), lines.getLast()));
    }

    /**
     * The characters of each line, in reading order, where they stand roughly.
     *
     * @param page in grey
     * @param dpi dots an inch it has, about
     * @return null when the program failed or took too long
     */
    @Nullable
    List<List<Glyph>> read(BufferedImage page, int dpi, Path directory) throws IOException {
        var picture = directory.resolve(PICTURE);
        var answer = directory.resolve(ANSWER + ".hocr");
        try {
            write(page, picture);
            var command = new ArrayList<>(List.of(program, PICTURE, ANSWER, "-l", languages, "--psm", "3"));
            command.addAll(List.of("--dpi", Integer.toString(dpi), "-c", "hocr_char_boxes=1", "hocr"));
            var builder = new ProcessBuilder(command).directory(directory.toFile());
            builder.environment().clear();
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
            var process = builder.start();
            try {
                boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
                return ended && process.exitValue() == 0 && Files.exists(answer) ? Hocr.lines(answer) : null;
            } finally {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            Files.deleteIfExists(picture);
            Files.deleteIfExists(answer);
        }
    }

    /** What a program says to a question, line by line; nothing when it cannot be run. */
    static List<String> asked(Path program, String question) {
        try {
            var process = new ProcessBuilder(program.toString(), question)
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            try (var said = process.getInputStream()) {
                // what it says is short; one that says too much waits until its time is over
                return process.waitFor(SHORT_SECONDS, TimeUnit.SECONDS)
                        ? new String(said.readAllBytes(), StandardCharsets.UTF_8)
                                .lines()
                                .toList()
                        : List.of();
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException unusable) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /** As PGM: its points and nothing else. */
    private static void write(BufferedImage page, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(
                    ("P5 " + page.getWidth() + " " + page.getHeight() + " 255\n").getBytes(StandardCharsets.US_ASCII));
            out.write(((DataBufferByte) page.getRaster().getDataBuffer()).getData());
        }
    }
}
