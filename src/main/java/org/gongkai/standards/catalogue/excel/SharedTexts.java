package org.gongkai.standards.catalogue.excel;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.standards.catalogue.sheet.CleanText;
import org.gongkai.standards.catalogue.sheet.GridBuilder;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells share: runs of rich text joined, hints for pronunciation left out. */
final class SharedTexts extends DefaultHandler {
    private static final int MOST_TEXTS = 2_000_000;
    private static final long MOST = 60_000_000;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String run;
    private long length;
    private boolean inText;
    private int phonetic;

    String at(int index) {
        return index < 0 || index >= texts.size() ? "" : texts.get(index);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> {
                text.setLength(0);
                run = null;
            }
            case "r" -> run = null;
            case "rFont" -> run = SymbolFonts.name(attributes.getValue("val"));
            case "rPh" -> phonetic++;
            case "t" -> inText = phonetic == 0;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int from, int count) {
        if (inText) {
            length += count;
            if (length > MOST) {
                throw new GridBuilder.TooMuch();
            }
            text.append(SymbolFonts.shown(run, new String(characters, from, count)));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> {
                if (texts.size() >= MOST_TEXTS) {
                    throw new GridBuilder.TooMuch();
                }
                texts.add(CleanText.of(text.toString()));
            }
            case "rPh" -> phonetic--;
            case "t" -> inText = false;
            default -> {}
        }
    }
}
