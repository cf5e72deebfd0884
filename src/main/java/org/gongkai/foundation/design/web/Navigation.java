package org.gongkai.foundation.design.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.gongkai.foundation.design.Frame.Group;
import org.gongkai.foundation.design.Frame.Link;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.NavigationEntry.Place;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The ways through the site, put together from what the rooms contribute. */
@Component
class Navigation {

    private final List<NavigationEntry> entries;

    Navigation(ObjectProvider<NavigationEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    List<Link> portal(String path) {
        return groups(Place.PORTAL, path).stream()
                .flatMap(g -> g.links().stream())
                .toList();
    }

    List<Group> footer(String path) {
        return groups(Place.FOOTER, path);
    }

    List<Group> desk(String path) {
        return groups(Place.DESK, path);
    }

    private List<Group> groups(Place place, String path) {
        var here =
                entries.stream().filter(e -> e.place() == place && isAllowed(e)).toList();
        var current = here.stream()
                .map(NavigationEntry::href)
                .filter(href -> covers(href, path))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        var groups = new LinkedHashMap<String, List<Link>>();
        for (var entry : here) {
            var count = entry.count();
            groups.computeIfAbsent(entry.group(), _ -> new ArrayList<>())
                    .add(new Link(
                            say(entry.label()),
                            entry.href(),
                            entry.href().equals(current),
                            count == null ? null : count.getAsLong()));
        }
        return groups.entrySet().stream()
                .map(g -> new Group(g.getKey().isEmpty() ? "" : say(g.getKey()), g.getValue()))
                .toList();
    }

    private static boolean covers(String href, String path) {
        return path.equals(href) || (href.length() > 1 && path.startsWith(href + "/"));
    }

    private static boolean isAllowed(NavigationEntry entry) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return entry.authority() == null
                || (who != null
                        && who.getAuthorities().stream()
                                .anyMatch(a -> entry.authority().equals(a.getAuthority())));
    }
}
