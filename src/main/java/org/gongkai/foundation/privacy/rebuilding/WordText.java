package org.gongkai.foundation.privacy.rebuilding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.foundation.files.Errand.Declined;
import org.gongkai.foundation.privacy.redaction.Leaf;
import org.jspecify.annotations.Nullable;

/** One part of a DOCX, read element by element. */
final class WordText {

    /** What was passed over. */
    static final class Seen {
        int deleted;
        int hidden;
        int pictures;
        int numbered;
    }

    /** A paragraph being read; one may stand within another, as in a text box. */
    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();
        String style = "";
    }

    private static final Set<String> GONE =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText");
    private static final Set<String> PICTURES = Set.of("drawing", "pict", "object");
    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading ?)?([1-3])");

    private final Leaf.Kind kind;
    private final List<Leaf> leaves;
    private final Seen seen;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int paragraphs;
    private int tables;
    private int depth;
    private int row;
    private int column;
    private @Nullable StringBuilder cell;
    private boolean ofParagraph;
    private boolean vanished;

    WordText(Leaf.Kind kind, List<Leaf> leaves, Seen seen) {
        this.kind = kind;
        this.leaves = leaves;
        this.seen = seen;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (GONE.contains(xml.getLocalName())) {
                        if (!xml.getLocalName().equals("Fallback")) seen.deleted += pass(xml);
                        else pass(xml);
                    } else {
                        start(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    /** Passes over an element with all that is in it; says whether any deleted words were. */
    private static int pass(XMLStreamReader xml) throws XMLStreamException {
        boolean words = xml.getLocalName().equals("delText");
        for (int inside = 1; inside > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inside++;
                    words |= xml.getLocalName().equals("delText")
                            || xml.getLocalName().equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> inside--;
                default -> {}
            }
        }
        return words ? 1 : 0;
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        if (PICTURES.contains(name)) seen.pictures++;
        switch (name) {
            case "p" -> open.push(new Paragraph());
            case "pPr" -> ofParagraph = true;
            case "r" -> vanished = false;
            case "pStyle" -> heading(value(xml));
            case "outlineLvl" -> heading(Integer.toString(number(value(xml)) + 1));
            case "jc" -> align(value(xml));
            case "numPr" -> seen.numbered++;
            case "vanish", "specVanish" -> {
                if (!ofParagraph && !Set.of("0", "false", "off").contains(value(xml))) vanished = true;
            }
            case "t" -> words(xml.getElementText());
            case "tab" -> {
                if (!ofParagraph) add("\t");
            }
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "tbl" -> {
                if (depth++ == 0) {
                    tables++;
                    row = 0;
                }
            }
            case "tr" -> {
                if (depth == 1) {
                    row++;
                    column = 0;
                }
            }
            case "tc" -> {
                if (depth == 1) {
                    column++;
                    cell = new StringBuilder();
                }
            }
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> close(Objects.requireNonNull(open.poll()));
            case "pPr" -> ofParagraph = false;
            case "r" -> vanished = false;
            case "tbl" -> depth--;
            case "tc" -> {
                if (depth == 1 && cell != null) {
                    add(Leaf.of(
                            new Leaf.Place(tableKind(), tables, row, column),
                            "",
                            cell.toString().stripTrailing()));
                    cell = null;
                }
            }
            default -> {}
        }
    }

    private void close(Paragraph paragraph) {
        var text = paragraph.text.toString();
        if (cell != null && depth > 0) {
            cell.append(text).append('\n');
        } else if (kind == Leaf.Kind.PARAGRAPH || !text.isBlank()) {
            add(Leaf.of(Leaf.Place.of(kind, ++paragraphs), paragraph.style, text));
        }
    }

    /** Tables in headers, footers and notes are read as paragraphs. */
    private Leaf.Kind tableKind() {
        return kind == Leaf.Kind.PARAGRAPH ? Leaf.Kind.CELL : kind;
    }

    private void add(Leaf leaf) {
        if (leaves.size() >= Packages.MOST_LEAVES) {
            throw new Declined("privacy.redaction.leaves", Packages.MOST_LEAVES);
        }
        leaves.add(leaf);
    }

    private void words(String words) {
        if (vanished) {
            seen.hidden += words.length();
        } else {
            add(words);
        }
    }

    private void add(String words) {
        var paragraph = open.peek();
        if (paragraph != null) paragraph.text.append(words);
    }

    private void heading(String style) {
        var level = HEADING.matcher(style);
        var paragraph = open.peek();
        if (paragraph != null && level.matches()) paragraph.style = "h" + level.group(1);
        if (paragraph != null && style.equalsIgnoreCase("title")) paragraph.style = "h1";
    }

    private void align(String how) {
        var paragraph = open.peek();
        if (paragraph != null && paragraph.style.isEmpty() && (how.equals("center") || how.equals("right"))) {
            paragraph.style = how;
        }
    }

    private static String value(XMLStreamReader xml) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals("val")) return xml.getAttributeValue(at);
        }
        return "";
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 9;
    }
}
