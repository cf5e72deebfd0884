package org.gongkai.foundation.privacy.rebuilding;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongkai.foundation.privacy.redaction.Cuts;
import org.gongkai.foundation.privacy.redaction.Leaf;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.jspecify.annotations.Nullable;

/** Writes a new DOCX: paragraphs, tables, headers and footers, notes at the end. */
public final class WordMaking {

    private static final String FONT = "宋体";
    private static final int SIZE = 12;

    private final XWPFDocument made = new XWPFDocument();
    private final List<Leaf> leaves;
    private final List<String> texts;
    private @Nullable XWPFHeaderFooter header;
    private @Nullable XWPFHeaderFooter footer;

    private WordMaking(List<Leaf> leaves, List<String> texts) {
        this.leaves = leaves;
        this.texts = texts;
    }

    public static void make(Manuscript manuscript, Cuts cuts, Path result) throws IOException {
        var making = new WordMaking(manuscript.leaves(), Blackened.texts(manuscript, cuts));
        try (var made = making.made;
                var out = Files.newOutputStream(result)) {
            making.write();
            made.getProperties().getCoreProperties().setCreator("");
            made.write(out);
        }
    }

    private void write() {
        for (int at = 0; at < leaves.size(); ) {
            var leaf = leaves.get(at);
            switch (leaf.place().kind()) {
                case CELL -> {
                    int end = at;
                    while (end < leaves.size() && isSameTable(leaf, leaves.get(end))) end++;
                    table(at, end);
                    at = end;
                    continue;
                }
                case HEADER -> set(header().createParagraph(), leaf, texts.get(at));
                case FOOTER -> set(footer().createParagraph(), leaf, texts.get(at));
                default -> set(made.createParagraph(), leaf, texts.get(at));
            }
            at++;
        }
    }

    private XWPFHeaderFooter header() {
        if (header == null) header = made.createHeader(HeaderFooterType.DEFAULT);
        return header;
    }

    private XWPFHeaderFooter footer() {
        if (footer == null) footer = made.createFooter(HeaderFooterType.DEFAULT);
        return footer;
    }

    private static boolean isSameTable(Leaf one, Leaf other) {
        return other.place().kind() == Leaf.Kind.CELL
                && other.place().part() == one.place().part();
    }

    private void table(int from, int to) {
        int rows = leaves.get(to - 1).place().row();
        int columns = leaves.subList(from, to).stream()
                .mapToInt(leaf -> leaf.place().column())
                .max()
                .orElse(1);
        var table = made.createTable(rows, columns);
        for (int at = from; at < to; at++) {
            var place = leaves.get(at).place();
            var cell = table.getRow(place.row() - 1).getCell(place.column() - 1);
            set(cell.getParagraphs().getFirst(), leaves.get(at), texts.get(at));
        }
    }

    private static void set(XWPFParagraph paragraph, Leaf leaf, String text) {
        int level = leaf.style().matches("h[1-3]") ? leaf.style().charAt(1) - '0' : 0;
        if (level > 0) {
            var properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
        }
        if (leaf.style().equals("center") || level == 1) paragraph.setAlignment(ParagraphAlignment.CENTER);
        if (leaf.style().equals("right")) paragraph.setAlignment(ParagraphAlignment.RIGHT);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(level == 0 ? SIZE : SIZE + 2 * (4 - level));
        run.setBold(level > 0);
        var piece = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c != '\n' && c != '\t') {
                piece.append(c);
                continue;
            }
            if (!piece.isEmpty()) run.setText(piece.toString(), run.getCTR().sizeOfTArray());
            piece.setLength(0);
            if (c == '\n') run.addBreak();
            else run.addTab();
        }
        if (!piece.isEmpty()) run.setText(piece.toString(), run.getCTR().sizeOfTArray());
    }
}
