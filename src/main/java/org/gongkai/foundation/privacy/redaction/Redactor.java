package org.gongkai.foundation.privacy.redaction;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.Errand;
import org.gongkai.foundation.files.Isolation;
import org.gongkai.foundation.privacy.cutting.Cutting;
import org.gongkai.foundation.privacy.cutting.Opening;
import org.gongkai.foundation.privacy.cutting.Proving;
import org.gongkai.foundation.privacy.scanning.Recognition;
import org.gongkai.foundation.privacy.scanning.Recognizer;
import org.springframework.stereotype.Component;

/** Takes out of a document what may not be disclosed (区分处理), each step in a process of its own. */
@Component
public class Redactor {

    /** Making, looking through, opening again. */
    private static final int ROUNDS = 3;

    private final Isolation isolation;
    private final RedactionSettings settings;
    private final Recognition recognition;

    Redactor(Isolation isolation, RedactionSettings settings, Recognition recognition) {
        this.isolation = isolation;
        this.settings = settings;
        this.recognition = recognition;
    }

    /**
     * Looks at a document without reading it.
     *
     * @return what it says it is
     * @throws Refused when it is too large or of a kind that cannot be redacted
     */
    public Form look(byte[] original) {
        if (original.length == 0 || original.length > settings.maxSize().toBytes()) {
            throw new Refused(say("privacy.redaction.size", settings.maxSize().toMegabytes()), "file");
        }
        return Form.of(original);
    }

    /** Reads a document while somebody waits for the answer; words in pictures are not looked for. */
    public Opened open(byte[] original) {
        look(original);
        return open(Map.of(Opening.ORIGINAL, original), Isolation.Watching.NOBODY);
    }

    /**
     * Reads a document: what is in it, where, and how its pages look; in pages that are pictures too, where this machine can.
     *
     * @param watching hears how many pages are read; what it throws stops the work
     */
    public Opened open(byte[] original, Isolation.Watching watching) {
        look(original);
        var given = new HashMap<>(Map.of(Opening.ORIGINAL, original));
        recognition.recognizer().ifPresent(one -> given.put(Recognizer.FILE, one.packed()));
        return open(given, watching);
    }

    private Opened open(Map<String, byte[]> given, Isolation.Watching watching) {
        return run(Opening.class, given, watching, Redactor::opened);
    }

    private static Opened opened(Path directory) throws IOException {
        var manuscript = Parcel.manuscript(Files.readAllBytes(directory.resolve(Opening.MANUSCRIPT)));
        List<byte[]> pages = new ArrayList<>();
        for (int page = 1; Files.exists(directory.resolve(Opening.page(page))); page++) {
            pages.add(Files.readAllBytes(directory.resolve(Opening.page(page))));
        }
        return new Opened(manuscript, pages);
    }

    /**
     * Makes a new document without what has to go, and proves that it is gone.
     *
     * @param watching hears how many of the {@link #pieces} are done; what it throws stops the work
     * @throws Refused with the places when anything of it is still found; then nothing is handed out
     */
    public Given cut(byte[] original, Manuscript manuscript, Cuts cuts, Isolation.Watching watching) {
        var known = Map.of(Opening.MANUSCRIPT, Parcel.of(manuscript), Cutting.CUTS, Parcel.of(cuts));
        var given = new HashMap<>(known);
        given.put(Opening.ORIGINAL, original);
        var result =
                run(Cutting.class, given, watching, directory -> Files.readAllBytes(directory.resolve(Cutting.RESULT)));
        int made = pieces(manuscript) / ROUNDS;
        var seen = prove(result, known, done -> watching.at(made + done));
        if (!new Mentions(seen.manuscript().leaves()).of(cuts.words()).isEmpty()) {
            throw new Refused(say("privacy.redaction.leaks", say("privacy.redaction.leak.seen")));
        }
        return new Given(result, seen);
    }

    /** In how many pieces a document is made, looked through and opened again. */
    public static int pieces(Manuscript manuscript) {
        return ROUNDS * (manuscript.form() == Form.PDF ? manuscript.leaves().size() : 1);
    }

    /**
     * A document that was made and proved (公开件).
     *
     * @param seen how anybody sees it
     */
    public record Given(byte[] bytes, Opened seen) {

        /** The file, what can be read in it, and its pages; each can be kept by itself. */
        public List<byte[]> parts() {
            List<byte[]> parts = new ArrayList<>(List.of(bytes));
            parts.addAll(seen.parts());
            return parts;
        }

        /** The same of a file in which all of it was packed together. */
        public static List<byte[]> parts(byte[] packed) {
            var files = Parcel.files(packed);
            List<byte[]> parts = new ArrayList<>(List.of(files.getFirst()));
            parts.addAll(Parcel.files(files.getLast()));
            return parts;
        }
    }

    private Opened prove(byte[] result, Map<String, byte[]> known, Isolation.Watching watching) {
        var given = new HashMap<>(known);
        given.put(Cutting.RESULT, result);
        return run(Proving.class, given, watching, directory -> {
            var leaks = Files.readAllLines(directory.resolve(Proving.LEAKS));
            if (!leaks.isEmpty()) {
                throw new Refused(say("privacy.redaction.leaks", sentences(leaks)));
            }
            return opened(directory);
        });
    }

    private static String sentences(List<String> leaks) {
        return leaks.stream()
                .distinct()
                .map(leak -> leak.split("\t", 2))
                .map(leak -> say("privacy.redaction.leak." + leak[0], leak.length > 1 ? leak[1] : ""))
                .collect(Collectors.joining("；"));
    }

    private <T> T run(
            Class<? extends Errand> errand,
            Map<String, byte[]> given,
            Isolation.Watching watching,
            Isolation.Taking<T> taking) {
        return isolation.run(errand, given, settings.heap(), Duration.ofSeconds(settings.seconds()), watching, taking);
    }
}
