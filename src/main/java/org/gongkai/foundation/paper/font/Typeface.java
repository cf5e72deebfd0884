package org.gongkai.foundation.paper.font;

import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One typeface (字体文件); for one thread at a time. */
public final class Typeface {

    private static final List<String> TABLES = List.of(
            "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp", "cmap", "name", "OS/2",
            "post");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double em;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup(true);
        this.em = font.getUnitsPerEm();
    }

    static Typeface read(InputStream bytes) throws IOException {
        return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
    }

    /** The font, for embedding a part of it. */
    public TrueTypeFont font() {
        return font;
    }

    /** Characters beyond the first plane are told as missing: the part of a font that goes into OFD names none of them. */
    boolean has(int character) {
        return Character.isBmpCodePoint(character) && glyphs.getGlyphId(character) > 0;
    }

    /** In ems. */
    double width(int character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character)) / em;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline in ems, the base line at 0, upwards. */
    public GeneralPath outline(int character) {
        try {
            var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(character));
            var path = glyph == null
                    ? new GeneralPath()
                    : (GeneralPath) glyph.getPath().clone();
            path.transform(java.awt.geom.AffineTransform.getScaleInstance(1 / em, 1 / em));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font of these characters alone. */
    public byte[] part(Set<Integer> characters) {
        try {
            var subset = new TTFSubsetter(font, TABLES);
            subset.addAll(characters);
            var bytes = new ByteArrayOutputStream();
            subset.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
