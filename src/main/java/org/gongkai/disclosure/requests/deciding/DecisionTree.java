package org.gongkai.disclosure.requests.deciding;

import static org.gongkai.foundation.design.Speech.say;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.foundation.design.Refused;

/** The closed national tree of decisions (国办公开办函〔2021〕30号表三): data in {@code decisions.csv}, in the order of the report. */
public final class DecisionTree {

    private static final int COLUMNS = 11;
    private static final Map<String, DecisionKind> ALL = read();

    private DecisionTree() {}

    public static List<DecisionKind> all() {
        return List.copyOf(ALL.values());
    }

    /** Those that somebody may choose. */
    public static List<DecisionKind> choosable() {
        return ALL.values().stream().filter(kind -> !kind.isByLapse()).toList();
    }

    /** The kind of a code, or a refusal. */
    public static DecisionKind kind(String code) {
        var kind = ALL.get(code);
        if (kind == null) {
            throw new Refused(say("requests.refused.decision"), "decision");
        }
        return kind;
    }

    static List<String[]> lines(String file, int columns) {
        var stream = Objects.requireNonNull(DecisionTree.class.getResourceAsStream(file));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", columns)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, DecisionKind> read() {
        var all = new LinkedHashMap<String, DecisionKind>();
        for (var cells : lines("decisions.csv", COLUMNS)) {
            boolean asked = cells[5].equals("ASKED");
            all.put(
                    cells[0],
                    new DecisionKind(
                            cells[0],
                            DecisionKind.Branch.valueOf(cells[1]),
                            cells[2],
                            cells[3],
                            cells[4],
                            asked || cells[5].isEmpty() ? null : Ground.valueOf(cells[5]),
                            asked,
                            Boolean.parseBoolean(cells[6]),
                            Boolean.parseBoolean(cells[7]),
                            Boolean.parseBoolean(cells[8]),
                            Boolean.parseBoolean(cells[9]),
                            Remedy.valueOf(cells[10])));
        }
        return java.util.Collections.unmodifiableMap(all);
    }
}
