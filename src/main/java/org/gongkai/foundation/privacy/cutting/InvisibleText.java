package org.gongkai.foundation.privacy.cutting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.gongkai.foundation.privacy.redaction.Box;
import org.gongkai.foundation.privacy.redaction.Leaf;

/**
 * The words that are left, invisible over their picture (隐形文字层), so that they can be searched, copied and read aloud. Their fonts have
 * empty glyphs and tell only which character is meant; places are rounded, so that distances do not tell what was between.
 */
final class InvisibleText {

    private static final int MOST_CODES = 255;
    private static final float TALL = 1.12f;
    private static final float BELOW = .22f;
    private static final char BLACK = '■';

    private final PDDocument document;
    private final List<COSDictionary> fonts = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
    private final List<Integer> characters = new ArrayList<>();

    InvisibleText(PDDocument document) {
        this.document = document;
    }

    /** Operators that set the words of a page which touch nothing that was painted over; a mark stands for what was. */
    String of(Leaf leaf, List<Box> painted, PDResources resources) {
        var out = new StringBuilder("BT 3 Tr\n");
        var word = new Word(leaf.height());
        boolean black = false;
        for (int at = 0; at < leaf.text().length(); ) {
            int c = leaf.text().codePointAt(at);
            var box = leaf.boxes().get(at);
            at += Character.charCount(c);
            boolean gone = !box.isNowhere() && painted.stream().anyMatch(box.core()::touches);
            if (gone && black) continue;
            if (box.isNowhere() || gone || !word.goesOn(box)) word.write(out, resources);
            if (!box.isNowhere()) word.add(gone ? BLACK : c, box);
            if (gone) word.write(out, resources);
            black = gone || black && box.isNowhere();
        }
        word.write(out, resources);
        return out.append("ET\n").toString();
    }

    /** Characters that stand beside each other on one line. */
    private final class Word {

        private final float page;
        private final List<Integer> codes = new ArrayList<>();
        private Box place = Box.NOWHERE;

        Word(float page) {
            this.page = page;
        }

        boolean goesOn(Box box) {
            float gap = box.x() - (place.x() + place.width());
            return place.isNowhere()
                    || Math.abs(box.y() - place.y()) < 1
                            && Math.abs(box.height() - place.height()) < 1
                            && gap > -place.height() / 2
                            && gap < place.height() / 2;
        }

        void add(int c, Box box) {
            codes.add(number(c));
            place = place.isNowhere() ? box : place.with(box);
        }

        void write(StringBuilder out, PDResources resources) {
            if (codes.isEmpty()) return;
            float size = Math.max(1, Math.round(place.height() / TALL));
            int x = Math.round(place.x());
            int y = Math.round(page - place.y() - place.height() + BELOW * size);
            int stretch = Math.max(1, Math.round(100 * place.width() / (codes.size() * size)));
            out.append(String.format(Locale.ROOT, "%d Tz 1 0 0 1 %d %d Tm", stretch, x, y));
            int from = 0;
            while (from < codes.size()) {
                int font = codes.get(from) / MOST_CODES;
                int to = from;
                var hex = new StringBuilder();
                while (to < codes.size() && codes.get(to) / MOST_CODES == font) {
                    hex.append(HexFormat.of().toHexDigits((byte) (codes.get(to++) % MOST_CODES + 1)));
                }
                fonts(resources).setItem(COSName.getPDFName("T" + font), font(font));
                out.append(String.format(Locale.ROOT, " /T%d %d Tf <%s> Tj", font, (int) size, hex));
                from = to;
            }
            out.append('\n');
            codes.clear();
            place = Box.NOWHERE;
        }
    }

    private static COSDictionary fonts(PDResources resources) {
        var all = resources.getCOSObject();
        if (all.getCOSDictionary(COSName.FONT) == null) all.setItem(COSName.FONT, new COSDictionary());
        return java.util.Objects.requireNonNull(all.getCOSDictionary(COSName.FONT));
    }

    private int number(int c) {
        return numbers.computeIfAbsent(c, one -> {
            characters.add(one);
            return characters.size() - 1;
        });
    }

    /** Filled in at the end, when all characters are known. */
    private COSDictionary font(int number) {
        while (fonts.size() <= number) fonts.add(new COSDictionary());
        return fonts.get(number);
    }

    void finish() throws IOException {
        for (int at = 0; at < fonts.size(); at++) {
            var mine = characters.subList(at * MOST_CODES, Math.min(characters.size(), (at + 1) * MOST_CODES));
            fill(fonts.get(at), mine);
        }
    }

    private void fill(COSDictionary font, List<Integer> mine) throws IOException {
        var glyph = COSName.getPDFName("g");
        var glyphs = new COSDictionary();
        glyphs.setItem(glyph, stream("1000 0 d0\n"));
        var differences = new COSArray();
        differences.add(COSInteger.ONE);
        var widths = new COSArray();
        mine.forEach(_ -> {
            differences.add(glyph);
            widths.add(COSInteger.get(1000));
        });
        var encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, -220, 1000, 900));
        font.setItem(COSName.FONT_MATRIX, numbers(.001f, 0, 0, .001f, 0, 0));
        font.setItem(COSName.CHAR_PROCS, glyphs);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, mine.size());
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.TO_UNICODE, stream(meaning(mine)));
    }

    private static COSArray numbers(float... numbers) {
        var array = new COSArray();
        for (float number : numbers) array.add(new COSFloat(number));
        return array;
    }

    /** Which character each code means. */
    private static String meaning(List<Integer> mine) {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Words def /CMapType 2 def
                1 begincodespacerange <00> <FF> endcodespacerange
                """);
        for (int from = 0; from < mine.size(); from += 100) {
            int to = Math.min(mine.size(), from + 100);
            map.append(to - from).append(" beginbfchar\n");
            for (int at = from; at < to; at++) {
                var unicode = HexFormat.of()
                        .formatHex(Character.toString(mine.get(at)).getBytes(StandardCharsets.UTF_16BE));
                map.append(String.format(Locale.ROOT, "<%02x> <%s>\n", at + 1, unicode));
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
                .toString();
    }

    private COSStream stream(String text) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
