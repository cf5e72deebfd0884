package org.gongkai.foundation.paper.font;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.gongkai.foundation.paper.MissingGlyph;
import org.gongkai.foundation.paper.PaperSettings;
import org.gongkai.foundation.paper.layout.Face;
import org.gongkai.foundation.paper.layout.Measure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The typefaces in hand (在用字体): those of the settings, else Noto Serif SC. Read when the first paper is made, and given back when
 * memory is short; for one thread at a time.
 */
@Component
public class Fonts implements Measure {

    private final PaperSettings settings;
    private final Map<Face, SoftReference<Typeface>> read = new EnumMap<>(Face.class);

    public Fonts(PaperSettings settings) {
        this.settings = settings;
    }

    public Typeface of(Face face) {
        var known = read.get(face);
        var typeface = known == null ? null : known.get();
        if (typeface == null) {
            typeface = face == Face.HEADING && settings.heading() == null ? of(Face.TITLE) : open(face);
            read.put(face, new SoftReference<>(typeface));
        }
        return typeface;
    }

    @Override
    public double width(Face face, int character) {
        return of(face).width(character);
    }

    @Override
    public Face able(Face face, String words) {
        if (words.codePoints().allMatch(of(face)::has)) {
            return face;
        }
        words.codePoints()
                .filter(character -> !of(Face.BODY).has(character))
                .findFirst()
                .ifPresent(character -> {
                    throw new MissingGlyph(character);
                });
        return Face.BODY;
    }

    private Typeface open(Face face) {
        var own = own(face);
        var name = face == Face.BODY ? "song-regular.ttf" : "song-bold.ttf";
        try (var bytes = own == null
                ? Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name)
                : new BufferedInputStream(Files.newInputStream(own))) {
            return Typeface.read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + (own == null ? name : own) + " cannot be read", e);
        }
    }

    private @Nullable Path own(Face face) {
        return switch (face) {
            case BODY -> settings.body();
            case TITLE -> settings.title();
            case HEADING -> settings.heading();
        };
    }
}
