package org.gongkai.disclosure.requests.letters;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.disclosure.requests.RequestId;

/**
 * A letter as it was made (文书).
 *
 * @param template version of the template it was made from
 * @param official whether its number is one of official documents (发文字号)
 * @param words filled in, one paragraph a line; sealed in the ledger
 */
public record Letter(
        long id,
        RequestId request,
        LetterKind kind,
        int template,
        String number,
        boolean official,
        LocalDate madeOn,
        boolean toApplicant,
        String words) {

    /** One paragraph and how it stands on the paper: {@code title}, {@code salutation}, {@code sign} or plain. */
    public record Paragraph(String style, String words) {}

    /** The paragraphs in order. */
    public List<Paragraph> paragraphs() {
        return words.lines()
                .filter(line -> !line.isBlank())
                .map(Letter::paragraph)
                .toList();
    }

    private static Paragraph paragraph(String line) {
        if (line.startsWith("# ")) {
            return new Paragraph("letter-title", line.substring(2));
        }
        if (line.startsWith("@ ")) {
            return new Paragraph("letter-salutation", line.substring(2));
        }
        if (line.startsWith("> ")) {
            return new Paragraph("letter-sign", line.substring(2));
        }
        return new Paragraph("", line);
    }
}
