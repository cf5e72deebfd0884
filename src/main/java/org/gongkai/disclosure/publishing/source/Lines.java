package org.gongkai.disclosure.publishing.source;

import static org.gongkai.foundation.design.Speech.say;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of an import file: JSONL or CSV, packed with gzip or not, told by what they are rather than by their name. */
public final class Lines implements AutoCloseable {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final BufferedReader reader;
    private final JsonMapper json;
    private final @Nullable List<String> columns;
    private long number;

    private Lines(BufferedReader reader, JsonMapper json, boolean csv) throws IOException {
        this.reader = reader;
        this.json = json;
        this.columns = csv ? Csv.record(reader) : null;
        this.number = csv ? 1 : 0;
    }

    /** Opens a file; the name only helps to tell CSV. */
    public static Lines open(InputStream bytes, String name, JsonMapper json) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(unpacked(bytes), StandardCharsets.UTF_8), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') reader.reset();
        return new Lines(reader, json, isCsv(reader, name));
    }

    /** The next raw line, or null at the end. A CSV record may span lines; its number is that of the record. */
    public @Nullable Raw next() throws IOException {
        while (true) {
            if (columns != null) {
                var cells = Csv.record(reader);
                if (cells == null) return null;
                number++;
                if (cells.stream().allMatch(String::isBlank)) continue;
                return new Raw(number, null, cells);
            }
            var line = reader.readLine();
            if (line == null) return null;
            number++;
            if (!line.isBlank()) return new Raw(number, line, List.of());
        }
    }

    /** A line by field name, every value as text. */
    public Map<String, String> read(Raw raw) throws BadLine {
        return raw.json() == null ? cells(raw.cells()) : fields(raw.json());
    }

    /** A line before anyone understood it. */
    public record Raw(long number, @Nullable String json, List<String> cells) {}

    private Map<String, String> fields(String line) throws BadLine {
        try {
            var node = json.readTree(line);
            if (!node.isObject()) throw new BadLine(say("publishing.import.notObject"));
            var fields = new LinkedHashMap<String, String>();
            node.properties().forEach(e -> fields.put(e.getKey(), text(e.getValue())));
            return fields;
        } catch (JacksonException e) {
            throw new BadLine(say("publishing.import.notJson"));
        }
    }

    private Map<String, String> cells(List<String> cells) throws BadLine {
        var names = columns == null ? List.<String>of() : columns;
        if (cells.size() > names.size()) {
            throw new BadLine(say("publishing.import.tooManyCells", cells.size(), names.size()));
        }
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            fields.put(names.get(i), cells.get(i));
        }
        return fields;
    }

    private static String text(JsonNode value) {
        if (value.isNull()) return "";
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Lines::text)
                    .collect(Collectors.joining("\n"));
        }
        return value.isString() ? value.asString() : value.toString();
    }

    private static InputStream unpacked(InputStream bytes) throws IOException {
        var buffered = new BufferedInputStream(bytes, 1 << 16);
        buffered.mark(2);
        boolean packed = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
        buffered.reset();
        return packed ? new Unpacked(new GZIPInputStream(buffered, 1 << 16)) : buffered;
    }

    private static boolean isCsv(BufferedReader reader, String name) throws IOException {
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.csv(\\.gz)?")) return true;
        reader.mark(1 << 12);
        int first;
        do {
            first = reader.read();
        } while (first >= 0 && Character.isWhitespace(first));
        reader.reset();
        return first >= 0 && first != '{' && !name.toLowerCase(Locale.ROOT).contains("json");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
