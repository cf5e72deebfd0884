package org.gongkai.standards.catalogue.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.layout.FieldNames;

/** Reads one matter from a form in the same way as from a row of a file. */
public final class FormReader {
    private FormReader() {}

    /**
     * @param cells texts by column key
     * @param extra cells of unknown columns, kept as they are
     */
    public static Answer read(ListType type, FieldNames fields, Map<String, String> cells, Map<String, String> extra) {
        var problems = new ArrayList<Problem>();
        var line = new Line("", 0, cells, extra, Map.of(), java.util.Set.of());
        return new Answer(
                new RowReader(type, fields, problems).read(line, org.gongkai.standards.catalogue.layout.Headline.NONE),
                problems);
    }

    /** What was read, and what is doubtful about it. */
    public record Answer(ReadMatter matter, List<Problem> problems) {
        public Answer {
            problems = List.copyOf(problems);
        }
    }
}
