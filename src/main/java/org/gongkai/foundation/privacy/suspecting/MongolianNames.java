package org.gongkai.foundation.privacy.suspecting;

import java.util.function.Consumer;

/**
 * Mongolian names in Chinese writing (蒙古族姓名): two or more of the parts of which they are made, or one after a word that stands before
 * people. Places are made of the same parts and told by what follows.
 */
final class MongolianNames {

    private static final WordList PARTS = WordList.of("mongolian-names.txt");
    private static final WordList PLACES = WordList.of("mongolian-places.txt");
    private static final WordList PERSONS = WordList.of("before-persons.txt");
    private static final WordList DOINGS = WordList.of("after-persons.txt");
    private static final WordList OFFICES = WordList.of("offices.txt");

    private MongolianNames() {}

    /** Characters with which Mongolian sounds are written; three and more of them in a row are hardly Chinese. */
    private static final String SOUNDS = "乌额敦娜托娅萨塔琴鲁赫敖嘎玛陶苏雅赛罕莫孟毕楞勒尔斯其格古图巴特德呼仁布根日吉拉达那顺朝音云木哈宝力道";

    private static final int RUN = 3;

    static void find(String text, Consumer<Suspicion> found) {
        for (int at = 0; at < text.length(); at++) {
            int end = at;
            int parts = 0;
            for (int length = PARTS.after(text, end); length > 0; length = PARTS.after(text, end)) {
                end += length;
                parts++;
            }
            int run = at;
            while (run < text.length() && SOUNDS.indexOf(text.charAt(run)) >= 0) run++;
            if (parts == 0 && run - at < RUN) continue;
            boolean sounds = run - at >= RUN;
            end = Math.max(end, sounds ? run : 0);
            boolean named = parts > 1 || sounds || PERSONS.before(text, at) > 0 || DOINGS.after(text, end) > 1;
            if (named && PLACES.after(text, end) == 0 && PLACES.after(text, at) == 0 && OFFICES.before(text, at) == 0) {
                found.accept(new Suspicion(Suspicion.What.NAME, at, end));
            }
            at = end - 1;
        }
    }
}
