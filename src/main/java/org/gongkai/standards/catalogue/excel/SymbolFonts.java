package org.gongkai.standards.catalogue.excel;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the letters of symbol fonts look like: a form's "R" in Wingdings 2 is a ticked box. Other letters stay. */
final class SymbolFonts {
    private static final Map<String, Signs> FONTS = Map.of(
            "wingdings", new Signs("þýxüûn¨oqrl¡¤m", "☑☒☒√×■□□□□●○●○"),
            "wingdings 2", new Signs("RSPO£T¢", "☑☒√×□☒■"),
            "webdings", new Signs("arcgn", "√×□■●"));

    private SymbolFonts() {}

    /** The name of a symbol font as it is kept with a style; null for any other font. */
    static @Nullable String name(@Nullable String font) {
        var name = font == null ? "" : font.strip().toLowerCase(Locale.ROOT);
        return FONTS.containsKey(name) ? name : null;
    }

    /** The text as the font draws it; Chinese words in such a cell are drawn by another font and stay. */
    static String shown(@Nullable String font, String text) {
        var signs = font == null ? null : FONTS.get(font);
        if (signs == null || text.isEmpty()) {
            return text;
        }
        var shown = new StringBuilder(text.length());
        text.chars().forEach(c -> shown.append(signs.of((char) c)));
        return shown.toString();
    }

    private record Signs(String letters, String meant) {
        char of(char letter) {
            int at = letters.indexOf(letter);
            return at < 0 ? letter : meant.charAt(at);
        }
    }
}
