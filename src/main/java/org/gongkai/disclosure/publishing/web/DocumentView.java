package org.gongkai.disclosure.publishing.web;

import java.util.List;
import org.gongkai.disclosure.publishing.richtext.Heading;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.design.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A public document as its page shows it.
 *
 * @param notes sentences above the text: an older edition, a correction, a publicity period
 * @param text HTML, clean
 * @param editions newest first
 */
public record DocumentView(
        long id,
        String url,
        String title,
        @Nullable String subtitle,
        @Nullable String number,
        @Nullable Banner banner,
        List<Fact> facts,
        List<Fact> notes,
        String text,
        List<Heading> outline,
        List<FileView> files,
        List<Step> editions,
        List<Fact> related) {

    /** Whether it may be relied on. */
    public record Banner(Tone tone, String word, String sentence, List<Fact> links) {}

    /** A name with words, perhaps behind a link. */
    public record Fact(String name, String words, @Nullable String href, boolean wide) {

        public Fact(String name, String words) {
            this(name, words, null, false);
        }
    }

    /** An attachment. */
    public record FileView(String name, String href, String format, String size) {}
}
