package org.gongkai.foundation.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The head of a page (页头信息): its title, where it stands, and what machines read about it. Made by
 * {@link #titled(String)} and the methods that add to it.
 *
 * @param meta tags of the State Council's website guide (国办发〔2017〕47号): {@code ColumnName}, {@code PubDate} …
 * @param feeds news feeds of what the page lists
 */
public record Head(String title, String description, List<Crumb> crumbs, Map<String, String> meta, List<Feed> feeds) {

    /** One step of the way to a page. */
    public record Crumb(String words, String href) {}

    /** A feed; {@code type} is a media type. */
    public record Feed(String title, String href, String type) {}

    public Head {
        crumbs = List.copyOf(crumbs);
        feeds = List.copyOf(feeds);
        meta = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(meta));
    }

    public static Head titled(String title) {
        return new Head(title, "", List.of(), Map.of(), List.of());
    }

    /** Adds a step of the way above this page, from the top down. */
    public Head under(String words, String href) {
        var longer = new ArrayList<>(crumbs);
        longer.add(new Crumb(words, href));
        return new Head(title, description, longer, meta, feeds);
    }

    /** Says in a sentence or two what the page is about. */
    public Head describedAs(String sentence) {
        return new Head(title, sentence, crumbs, meta, feeds);
    }

    /** Adds a meta tag; a missing value adds nothing. */
    public Head meta(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        var more = new LinkedHashMap<>(meta);
        more.put(name, value);
        return new Head(title, description, crumbs, more, feeds);
    }

    /** Names the column (栏目) of the page and its kind, as the website guide wants it. */
    public Head column(String name, String kind) {
        return meta("ColumnName", name).meta("ColumnType", kind);
    }

    /** Offers an Atom feed of what the page lists. */
    public Head atom(String feedTitle, String href) {
        return feed(feedTitle, href, "application/atom+xml");
    }

    /** Offers a feed of any type. */
    public Head feed(String feedTitle, String href, String type) {
        var more = new ArrayList<>(feeds);
        more.add(new Feed(feedTitle, href, type));
        return new Head(title, description, crumbs, meta, more);
    }
}
