package org.gongkai.foundation.privacy.suspecting;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Children who are told by what is said of them though no name is (可识别的未成年人): whose child and how old, which school and class. */
final class Children {

    private static final String HAN = "[一-龥]";
    private static final Pattern CHILD = Pattern.compile(
            HAN + "{1,2}(?:某{1,2}|[×xX*＊]{1,2})(?:之子|之女|之孙|之孙女|的儿子|的女儿|的孩子|的孙子|的孙女)[(，,]?\\d{1,2}(?:周岁|岁)[)]?");
    private static final Pattern CLASS = Pattern.compile(
            "(?:就读于|就读|在读|入读|转入|(?:[，。、；：,:(\\s]|^)(?:现|系|是|在|于|为|就读|原)*|[在是于])([一-龥&&[^的去读里个几差了]]{2,14}?(?:小学|中学|幼儿园|学校)(?:"
                    + HAN + "{0,2}[一二三四五六七八九1-9]年级|[小中大]班|[高初][一二三])(?:[(]?[0-9一二三四五六七八九十]{1,2}[)]?班)?)");
    private static final Pattern AGE = Pattern.compile("\\d{1,2}");
    private static final int FULL_AGE = 18;

    private Children() {}

    static void find(String text, Consumer<Suspicion> found) {
        CHILD.matcher(text).results().forEach(child -> {
            var age = AGE.matcher(child.group());
            if (age.find() && Integer.parseInt(age.group()) < FULL_AGE) {
                found.accept(new Suspicion(Suspicion.What.MINOR, child.start(), child.end()));
            }
        });
        CLASS.matcher(text)
                .results()
                .forEach(school -> found.accept(new Suspicion(Suspicion.What.MINOR, school.start(1), school.end(1))));
    }
}
