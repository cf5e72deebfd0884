package org.gongkai.disclosure.publishing.wording;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.disclosure.publishing.wording.OwnWord.Kind;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.design.export.CsvTable;
import org.jspecify.annotations.Nullable;

/** Words of the office as a CSV file (词表文件): kind, what is written, what is right, reason. */
public final class WordSheet {

    private static final int COLUMNS = 4;
    private static final int MOST = 5_000;

    private WordSheet() {}

    /** All words as a file that spreadsheets open. */
    public static byte[] of(List<KeptWord> words) {
        var table = new CsvTable()
                .row(
                        say("publishing.wording.kind"),
                        say("publishing.wording.said"),
                        say("publishing.wording.meant"),
                        say("publishing.wording.reason"));
        for (var kept : words) {
            var word = kept.word();
            table.row(word.kind().label(), word.said(), word.meant(), word.reason());
        }
        return table.bytes();
    }

    /** Reads such a file, UTF-8 or GB18030; refuses it whole where a line is wrong, and says which. */
    public static List<OwnWord> read(byte[] file) {
        List<OwnWord> words = new ArrayList<>();
        try (var csv = CSVFormat.RFC4180.parse(new StringReader(text(file)))) {
            for (var line : csv) {
                if (isEmpty(line) || (csv.getRecordNumber() == 1 && kind(line.get(0)) == null)) continue;
                words.add(word(line, csv.getRecordNumber()));
                if (words.size() > MOST) throw new Refused(say("publishing.wording.file.long", MOST), "file");
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new Refused(say("publishing.wording.file.unreadable"), "file");
        }
        if (words.isEmpty()) throw new Refused(say("publishing.wording.file.empty"), "file");
        return words;
    }

    private static OwnWord word(CSVRecord line, long number) {
        var kind = kind(line.get(0));
        if (kind == null) {
            throw new Refused(say("publishing.wording.file.kind", number, line.get(0)), "file");
        }
        try {
            return new OwnWord(kind, cell(line, 1), cell(line, 2), cell(line, COLUMNS - 1));
        } catch (Refused refused) {
            throw new Refused(say("publishing.wording.file.line", number, refused.sentence()), "file");
        }
    }

    private static @Nullable Kind kind(String label) {
        for (var kind : Kind.values()) {
            if (kind.label().equals(label.strip()) || kind.name().equalsIgnoreCase(label.strip())) return kind;
        }
        return null;
    }

    private static String cell(CSVRecord line, int column) {
        if (column >= line.size()) return "";
        var cell = line.get(column).strip();
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static boolean isEmpty(CSVRecord line) {
        return line.stream().allMatch(String::isBlank);
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(file, Charset.forName("GB18030"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
