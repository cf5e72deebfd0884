package org.gongkai.disclosure.publishing;

import java.util.List;
import java.util.Objects;
import org.gongkai.disclosure.publishing.richtext.Anchors;
import org.gongkai.disclosure.publishing.richtext.Cleaning;
import org.gongkai.disclosure.publishing.richtext.Heading;
import org.gongkai.disclosure.publishing.richtext.Picture;
import org.gongkai.disclosure.publishing.richtext.PlainText;

/**
 * The text of an edition (正文): headings, paragraphs, lists, tables and pictures, and nothing that could harm a reader or
 * break the house's look. There are two doors: {@link #of} for whatever people, Word or imported files bring, and
 * {@link #stored} for what went through the first door before.
 */
public final class RichText {

    /** A text of which nothing is written yet. */
    public static final RichText EMPTY = new RichText("");

    private final String html;

    private RichText(String html) {
        this.html = html;
    }

    /** Cleans HTML (also of Word and WPS) or plain text, whose blank lines, or else lines, become paragraphs. */
    public static RichText of(String source) {
        return new RichText(Cleaning.clean(source));
    }

    /** Takes back what {@link #html} once gave to the database. */
    public static RichText stored(String html) {
        return new RichText(Objects.requireNonNull(html));
    }

    /** Clean HTML as it is stored and edited. */
    public String html() {
        return html;
    }

    /** Clean HTML as it is shown: headings carry the ids of the {@link #outline}, tables scroll inside themselves. */
    public String page() {
        return Anchors.page(html);
    }

    /** The headings in order, each with the id that it has on the page. */
    public List<Heading> outline() {
        return Anchors.outline(html);
    }

    /** The words alone, one block a line, cells apart: for search, feeds and checks. */
    public String plain() {
        return PlainText.of(html);
    }

    /** The beginning of the words on one line, for descriptions; cut at a sentence where there is one. */
    public String digest(int length) {
        return PlainText.digest(plain(), length);
    }

    /** How many characters a Chinese office counts (字数): each 汉字 and mark one, each Latin word or number one. */
    public int words() {
        return PlainText.words(plain());
    }

    /** The pictures in order, with their address and alternative text. */
    public List<Picture> pictures() {
        return Picture.in(html);
    }

    /** Whether there is nothing to read or see. */
    public boolean isEmpty() {
        return html.isBlank();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RichText text && text.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }
}
