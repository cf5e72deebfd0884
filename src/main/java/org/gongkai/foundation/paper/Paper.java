package org.gongkai.foundation.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * An official paper before it is laid out (公文): the one model from which every form of file is written.
 *
 * @param form as a document or as a letter
 * @param issuer the body in whose name it is issued, for the red head (发文机关标志), the signature (署名) and the seal
 * @param number its number (发文字号)
 * @param addressee whom it is for (主送机关), without a colon; may be empty
 * @param attachments names of what is attached (附件说明)
 * @param on the day it is dated (成文日期)
 * @param notes what is added in brackets below the date (附注)
 */
public record Paper(
        Form form,
        Issuer issuer,
        String number,
        String title,
        String addressee,
        List<Block> body,
        List<String> attachments,
        LocalDate on,
        List<String> notes) {

    /** How the first sheet begins. */
    public enum Form {
        /** 文件格式: the head low on the sheet, the number below it, one red line. */
        DOCUMENT,
        /** 信函格式 (GB/T 9704—2012 第10.1条): the head high on the sheet, red double lines above and below, the number at the right. */
        LETTER
    }

    /** The body that issues a paper: its code, and its name in full. */
    public record Issuer(String code, String name) {}

    /** A piece of the text. */
    public sealed interface Block {}

    /** Words that begin two characters in (正文段落). */
    public record Paragraph(String words) implements Block {}

    /** A heading inside the text (层次标题). */
    public record Heading(String words) implements Block {}

    /** Rows of cells under one row of heads (表格). */
    public record Table(List<String> heads, List<List<String>> rows) implements Block {

        public Table {
            int columns = heads.size();
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            if (columns == 0 || rows.stream().anyMatch(row -> row.size() > columns)) {
                throw new IllegalArgumentException("a row has more cells than there are heads");
            }
        }
    }

    /** A paper as a document. */
    public Paper(
            Issuer issuer,
            String number,
            String title,
            String addressee,
            List<Block> body,
            List<String> attachments,
            LocalDate on,
            List<String> notes) {
        this(Form.DOCUMENT, issuer, number, title, addressee, body, attachments, on, notes);
    }

    public Paper {
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
        notes = List.copyOf(notes);
        if (title.isBlank() || issuer.name().isBlank()) {
            throw new IllegalArgumentException("a paper has a title and an issuer");
        }
    }
}
