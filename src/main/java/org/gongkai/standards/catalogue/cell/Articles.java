package org.gongkai.standards.catalogue.cell;

import java.util.regex.Pattern;

/** Articles of a text (第X条第X款第X项). */
final class Articles {
    private static final String NUMBER = "[一二三四五六七八九十百零〇\\d]{1,7}";
    private static final Pattern ARTICLE = Pattern.compile("第" + NUMBER + "[条章](?:之" + NUMBER + ")?(?:第" + NUMBER
            + "款)?(?:第?[(（]?" + NUMBER + "[)）]?项)?(?:[、，,至和]第?" + NUMBER + "[条款项](?:第" + NUMBER + "[款项])?)*");

    private Articles() {}

    static String in(String text) {
        var found = ARTICLE.matcher(text);
        return found.find() ? found.group() : "";
    }

    static String without(String text) {
        return ARTICLE.matcher(text).replaceAll("");
    }
}
