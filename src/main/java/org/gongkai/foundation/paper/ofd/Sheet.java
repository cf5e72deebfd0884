package org.gongkai.foundation.paper.ofd;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.foundation.paper.font.Fonts;
import org.gongkai.foundation.paper.layout.Face;
import org.gongkai.foundation.paper.layout.Mark;

/** The XML of one sheet (页面内容): every character with its own step, so that no reader breaks a line anew. */
final class Sheet {

    static final String AREA = "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>";
    private static final String OWN_AREA = "<ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area>";
    private static final double TALL = 1.2;

    private final Fonts fonts;
    private final Map<Face, Integer> fontIds;
    private final OfdWriter.Ids ids;
    private final StringBuilder xml = new StringBuilder();

    Sheet(Fonts fonts, Map<Face, Integer> fontIds, OfdWriter.Ids ids) {
        this.fonts = fonts;
        this.fontIds = fontIds;
        this.ids = ids;
    }

    String content(List<Mark> marks) {
        xml.append(OWN_AREA)
                .append("<ofd:Content><ofd:Layer ID=\"")
                .append(ids.next())
                .append("\" Type=\"Body\">");
        for (var mark : marks) {
            switch (mark) {
                case Mark.Words words -> words(words);
                case Mark.Rule rule -> rule(rule);
                case Mark.Code code -> code(code);
            }
        }
        return xml.append("</ofd:Layer></ofd:Content>").toString();
    }

    private void words(Mark.Words mark) {
        var steps = new StringBuilder();
        double width = 0;
        int[] characters = mark.words().codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            double step = fonts.width(mark.face(), characters[i]) * mark.size() + mark.tracking();
            width += step;
            if (i < characters.length - 1) {
                steps.append(i == 0 ? "" : " ").append(number(step));
            }
        }
        double ascent = mark.size();
        open("TextObject", mark.x(), mark.y() - ascent, width + mark.size(), mark.size() * TALL);
        xml.append(" Font=\"")
                .append(fontIds.get(mark.face()))
                .append("\" Size=\"")
                .append(number(mark.size()));
        xml.append("\"><ofd:FillColor Value=\"").append(mark.ink().parts()).append("\"/><ofd:TextCode X=\"0\" Y=\"");
        xml.append(number(ascent)).append('"');
        if (!steps.isEmpty()) {
            xml.append(" DeltaX=\"").append(steps).append('"');
        }
        xml.append('>').append(OfdWriter.escaped(mark.words())).append("</ofd:TextCode></ofd:TextObject>");
    }

    private void rule(Mark.Rule mark) {
        double half = mark.width() / 2;
        double width = mark.toX() - mark.fromX();
        double height = mark.toY() - mark.fromY();
        open("PathObject", mark.fromX() - half, mark.fromY() - half, width + mark.width(), height + mark.width());
        xml.append(" LineWidth=\"").append(number(mark.width())).append("\"><ofd:StrokeColor Value=\"");
        xml.append(mark.ink().parts()).append("\"/><ofd:AbbreviatedData>M ");
        xml.append(pair(half, half)).append(" L ").append(pair(half + width, half + height));
        xml.append("</ofd:AbbreviatedData></ofd:PathObject>");
    }

    private void code(Mark.Code mark) {
        double square = mark.side() / mark.squares().size();
        open("PathObject", mark.x(), mark.y(), mark.side(), mark.side());
        xml.append(" Stroke=\"false\" Fill=\"true\"><ofd:FillColor Value=\"0 0 0\"/><ofd:AbbreviatedData>");
        for (var strip : mark.squares().strips()) {
            double left = strip.x() * square;
            double right = (strip.x() + strip.length()) * square;
            double top = strip.y() * square;
            double bottom = (strip.y() + 1) * square;
            xml.append("M ").append(pair(left, top)).append(" L ").append(pair(right, top));
            xml.append(" L ")
                    .append(pair(right, bottom))
                    .append(" L ")
                    .append(pair(left, bottom))
                    .append(" C ");
        }
        xml.append("</ofd:AbbreviatedData></ofd:PathObject>");
    }

    private void open(String name, double x, double y, double width, double height) {
        xml.append("<ofd:").append(name).append(" ID=\"").append(ids.next()).append("\" Boundary=\"");
        xml.append(pair(x, y)).append(' ').append(pair(width, height)).append('"');
    }

    static String pair(double one, double other) {
        return number(one) + " " + number(other);
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
