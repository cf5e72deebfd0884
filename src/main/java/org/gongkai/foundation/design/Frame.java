package org.gongkai.foundation.design;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page (页面框架): the site, the way to everything else, the visitor, the theme.
 *
 * @param path the path that was asked for, with no query
 * @param back path and query that was asked for, to come back to after a change of theme
 * @param origin scheme and host of this site's public address, with no slash at the end
 * @param theme {@code light}, {@code dark}, {@code contrast}, or empty when the visitor's system decides
 * @param size {@code large} for the elders' size of type, or empty
 * @param protection gives the token against forged forms; asking for it may open a session
 */
public record Frame(
        Site site,
        String path,
        String back,
        String origin,
        String theme,
        String size,
        List<Link> portal,
        List<Group> footer,
        Supplier<List<Group>> staff,
        Supplier<@Nullable Csrf> protection,
        VisitorSource.@Nullable Visitor visitor,
        Assets assets) {

    /** A link of a navigation; {@code count} is null where nothing is counted. */
    public record Link(
            String words,
            String href,
            boolean current,
            @Nullable Long count) {}

    /** Links under one heading; the heading may be empty. */
    public record Group(String heading, List<Link> links) {}

    /** Name and value of the hidden field that a POST form must carry. */
    public record Csrf(String parameter, String token) {}

    /** Addresses of style sheets, scripts and pictures that may be kept for ever. */
    @FunctionalInterface
    public interface Assets {

        /** The address to use for a file of {@code static/}, as {@code /js/editor/editor.js}. */
        String url(String path);
    }

    /** The main navigation for a page: the way that its crumbs tell counts before its address. */
    public List<Link> portalOf(Head head) {
        return marked(List.of(new Group("", portal)), head).getFirst().links();
    }

    /** The staff navigation for a page, marked in the same way and counted when asked for. */
    public List<Group> deskOf(Head head) {
        return marked(staff.get(), head);
    }

    private static List<Group> marked(List<Group> groups, Head head) {
        return head.crumbs().stream()
                .map(Head.Crumb::href)
                .filter(href -> groups.stream()
                        .flatMap(group -> group.links().stream())
                        .anyMatch(link -> link.href().equals(href)))
                .findFirst()
                .map(href -> groups.stream()
                        .map(group -> new Group(
                                group.heading(),
                                group.links().stream()
                                        .map(link -> new Link(
                                                link.words(),
                                                link.href(),
                                                link.href().equals(href),
                                                link.count()))
                                        .toList()))
                        .toList())
                .orElse(groups);
    }

    /** The token for a POST form, or null where none is needed. */
    public @Nullable Csrf csrf() {
        return protection.get();
    }

    /** The address to use for a file of {@code static/}. */
    public String asset(String file) {
        return assets.url(file);
    }

    /** The full public address of a path. */
    public String absolute(String target) {
        return target.startsWith("/") ? origin + target : target;
    }
}
