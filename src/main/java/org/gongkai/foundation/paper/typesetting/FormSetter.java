package org.gongkai.foundation.paper.typesetting;

import static org.gongkai.foundation.paper.layout.Geometry.LEFT;
import static org.gongkai.foundation.paper.layout.Geometry.SMALL_FOUR;
import static org.gongkai.foundation.paper.layout.Geometry.TWO;
import static org.gongkai.foundation.paper.layout.Geometry.WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.foundation.paper.Blank;
import org.gongkai.foundation.paper.layout.Face;
import org.gongkai.foundation.paper.layout.Geometry;
import org.gongkai.foundation.paper.layout.Ink;
import org.gongkai.foundation.paper.layout.Layout;
import org.gongkai.foundation.paper.layout.Mark;
import org.gongkai.foundation.paper.layout.Measure;
import org.gongkai.foundation.paper.layout.Part.Role;

/** Lays a form out (表格排版): one table for each section, names at the left, room to write at the right; no row is torn apart. */
public final class FormSetter {

    private static final double UP = 18;
    private static final double DOWN = 278;
    private static final double PITCH = 6.4;
    private static final double INSET = 1.8;
    private static final double LABEL = 38;
    private static final double GAP = 2.6;
    private static final double THIN = 0.25;

    private final Measure measure;
    private final Parts parts = new Parts();
    private final List<List<Mark>> sheets = new ArrayList<>();
    private double y;

    private FormSetter(Measure measure) {
        this.measure = measure;
    }

    public static Layout set(Blank form, Measure measure) {
        return new FormSetter(measure).layout(form);
    }

    private Layout layout(Blank form) {
        newSheet();
        title(form.title());
        paragraph(Role.P, form.lead(), Face.BODY);
        for (var section : form.sections()) {
            section(section);
        }
        y += GAP;
        form.notes().forEach(note -> paragraph(Role.P, note, Face.BODY));
        for (int at = 0; at < sheets.size(); at++) {
            number(sheets.get(at), (at + 1) + " / " + sheets.size());
        }
        return Layout.unsealed(form.title(), parts.all(), sheets);
    }

    private void title(String words) {
        var face = measure.able(Face.TITLE, words);
        double x = LEFT + (WIDTH - measure.width(face, words, TWO, 0)) / 2;
        words(parts.add(Role.H1), face, x, y + Geometry.ASCENT * TWO, TWO, words);
        y += TWO + GAP * 2;
    }

    private void paragraph(Role role, String words, Face wanted) {
        int part = parts.add(role);
        for (var line : broken(words, wanted, WIDTH)) {
            room(PITCH);
            words(part, measure.able(wanted, line), LEFT, base(y), SMALL_FOUR, line);
            y += PITCH;
        }
    }

    private void section(Blank.Section section) {
        room(GAP
                + 2 * PITCH
                + (section.rows().isEmpty() ? 0 : height(section.rows().getFirst())));
        y += GAP;
        paragraph(Role.H2, section.heading(), Face.HEADING);
        int table = parts.add(Role.TABLE);
        boolean first = true;
        for (var row : section.rows()) {
            double tall = height(row);
            boolean begins = room(tall) || first;
            row(parts.within(Role.ROW, table), row, tall, begins);
            first = false;
        }
    }

    private void row(int part, Blank.Row row, double tall, boolean begins) {
        int head = parts.within(Role.SIDE, part);
        int cell = parts.within(Role.CELL, part);
        column(head, row.label(), LEFT, LABEL, tall);
        column(cell, row.words(), LEFT + LABEL, WIDTH - LABEL, row.lines() > 1 ? 0 : tall);
        if (begins) {
            rule(LEFT, y, LEFT + WIDTH, y);
        }
        rule(LEFT, y + tall, LEFT + WIDTH, y + tall);
        rule(LEFT, y, LEFT, y + tall);
        rule(LEFT + LABEL, y, LEFT + LABEL, y + tall);
        rule(LEFT + WIDTH, y, LEFT + WIDTH, y + tall);
        y += tall;
    }

    /** Words in a column; in the middle of the height where one is given. */
    private void column(int part, String words, double x, double width, double tall) {
        var lines = broken(words, Face.BODY, width - 2 * INSET);
        double top = y + (tall == 0 ? INSET / 2 : (tall - lines.size() * PITCH) / 2);
        for (var line : lines) {
            words(part, measure.able(Face.BODY, line), x + INSET, base(top), SMALL_FOUR, line);
            top += PITCH;
        }
    }

    private double height(Blank.Row row) {
        int lines = Math.max(
                row.lines(),
                Math.max(
                        broken(row.words(), Face.BODY, WIDTH - LABEL - 2 * INSET)
                                .size(),
                        broken(row.label(), Face.BODY, LABEL - 2 * INSET).size()));
        return lines * PITCH + INSET;
    }

    private List<String> broken(String words, Face wanted, double width) {
        var face = measure.able(wanted, words.replace("\n", ""));
        var breaks = new LineBreaks(line -> measure.width(face, line, SMALL_FOUR, 0), SMALL_FOUR);
        return words.lines()
                .flatMap(paragraph -> breaks.of(paragraph, width, width).stream())
                .toList();
    }

    /** Goes on to a new sheet where the rest of this one is too small. */
    private boolean room(double tall) {
        if (y + tall <= DOWN) {
            return false;
        }
        newSheet();
        return true;
    }

    private void newSheet() {
        sheets.add(new ArrayList<>());
        y = UP;
    }

    private static double base(double top) {
        return top + (PITCH - SMALL_FOUR) / 2 + Geometry.ASCENT * SMALL_FOUR;
    }

    private void words(int part, Face face, double x, double baseline, double size, String words) {
        sheets.getLast().add(new Mark.Words(part, face, Ink.BLACK, x, baseline, size, 0, words));
    }

    private void rule(double fromX, double fromY, double toX, double toY) {
        sheets.getLast().add(new Mark.Rule(Mark.DECORATION, Ink.BLACK, fromX, fromY, toX, toY, THIN));
    }

    private void number(List<Mark> sheet, String words) {
        double x = LEFT + (WIDTH - measure.width(Face.BODY, words, SMALL_FOUR, 0)) / 2;
        sheet.add(new Mark.Words(Mark.DECORATION, Face.BODY, Ink.BLACK, x, DOWN + 8, SMALL_FOUR, 0, words));
    }
}
