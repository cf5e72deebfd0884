package org.gongkai.standards.catalogue.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.standards.catalogue.sheet.NotReadable.Reason;

/** Reads separated text in UTF-8, UTF-16 or GB18030, with quotes, line breaks in cells, and comma, semicolon or tab. */
final class CsvGrid {
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

    private final byte[] content;

    CsvGrid(byte[] content) {
        this.content = content;
    }

    Grid read() throws NotReadable {
        var text = text();
        if (text.indexOf('\0') >= 0) {
            throw new NotReadable(Reason.OTHER_FORMAT);
        }
        var builder = new GridBuilder("");
        char separator = separator(text);
        int row = 0;
        int column = 0;
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (c == separator) {
                builder.cell(row, column++, taken(cell));
            } else if (c == '\n') {
                builder.cell(row++, column, taken(cell));
                column = 0;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        builder.cell(row, column, taken(cell));
        return builder.build();
    }

    private static String taken(StringBuilder cell) {
        var text = cell.toString();
        cell.setLength(0);
        return text.startsWith("'") && text.length() > 1 && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private String text() throws NotReadable {
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return decoded(StandardCharsets.UTF_16);
        }
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return decoded(StandardCharsets.UTF_16);
        }
        try {
            var text = decoded(StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NotReadable notUtf8) {
            return decoded(Charset.forName("GB18030"));
        }
    }

    private String decoded(Charset charset) throws NotReadable {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotReadable(Reason.NOT_TEXT);
        }
    }

    /** The separator that the first lines use most outside quotes. */
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char candidate : SEPARATORS) {
            int seen = 0;
            boolean quoted = false;
            for (int i = 0; i < Math.min(text.length(), 4000); i++) {
                char c = text.charAt(i);
                quoted = c == '"' ? !quoted : quoted;
                seen += !quoted && c == candidate ? 1 : 0;
            }
            if (seen > most) {
                most = seen;
                best = candidate;
            }
        }
        return best;
    }
}
