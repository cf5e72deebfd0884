package org.gongkai.disclosure.publishing.source;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads records of comma-separated values (RFC 4180): quoted cells may hold commas, quotes and line ends. */
final class Csv {

    private Csv() {}

    /** The next record, or null at the end. */
    static @Nullable List<String> record(Reader reader) throws IOException {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        int c;
        while ((c = reader.read()) >= 0) {
            any = true;
            if (quoted) {
                if (c != '"') {
                    cell.append((char) c);
                    continue;
                }
                reader.mark(1);
                if (reader.read() == '"') {
                    cell.append('"');
                } else {
                    reader.reset();
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                break;
            } else if (c != '\r') {
                cell.append((char) c);
            }
        }
        if (!any) return null;
        cells.add(cell.toString());
        return cells;
    }
}
