package org.gongkai.portal.site.mirror;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One walk through the site, from some addresses along all links, writing what it sees (镜像一轮). */
final class Round {

    private static final Pattern DOCUMENT = Pattern.compile("(/documents/\\d+)(?:/.*)?");

    /** So many that the server is never idle, and so few that readers do not notice. */
    private static final int AT_ONCE = 4;

    private final OwnSite site;
    private final Shelf shelf;
    private final Predicate<String> wanted;
    private final Set<String> seen = new HashSet<>();
    private final ArrayDeque<String> next = new ArrayDeque<>();
    private final Set<Path> files = new HashSet<>();
    private long failed;

    /**
     * A walk.
     *
     * @param wanted whether an address that was found is to be read, if a file of it is there already
     */
    Round(OwnSite site, Shelf shelf, Predicate<String> wanted) {
        this.site = site;
        this.shelf = shelf;
        this.wanted = wanted;
    }

    void begin(Collection<String> addresses) {
        addresses.forEach(address -> {
            if (seen.add(address)) next.add(address);
        });
    }

    /** Reads addresses next, also those that were read before. */
    void again(Collection<String> addresses) {
        addresses.forEach(address -> {
            seen.add(address);
            next.addFirst(address);
        });
    }

    /** The files that this walk saw. */
    Set<Path> files() {
        return files;
    }

    boolean isOver() {
        return next.isEmpty();
    }

    long read() {
        return (long) seen.size() - next.size();
    }

    long waiting() {
        return next.size();
    }

    long failed() {
        return failed;
    }

    /** Reads some addresses and goes on to where they lead. */
    void step() {
        var addresses = new ArrayList<String>(AT_ONCE);
        while (addresses.size() < AT_ONCE && !next.isEmpty()) addresses.add(next.poll());
        var answers = site.get(addresses);
        for (int i = 0; i < addresses.size(); i++) take(addresses.get(i), answers.get(i));
    }

    private void take(String address, OwnSite.Answer answer) {
        switch (answer.status()) {
            case 200 -> keep(address, answer);
            case 410 -> withdraw(address, answer);
            case 301, 302, 303, 404 -> remove(address);
            default -> failed++;
        }
    }

    private void keep(String address, OwnSite.Answer answer) {
        var links = new Links(site.origins());
        var body = answer.body();
        if (answer.isPage()) {
            body = links.page(address, answer.text()).getBytes(StandardCharsets.UTF_8);
        } else if (answer.type().startsWith("text/css")) {
            links.sheet(address, answer.text());
        } else if (answer.type().contains("javascript")) {
            links.script(address, answer.text());
        }
        var file = StaticFile.of(address, answer.isPage());
        files.add(file);
        shelf.put(file, body);
        for (var link : links.found()) {
            if (!seen.contains(link) && (wanted.test(link) || !isThere(link))) begin(Set.of(link));
        }
    }

    private void withdraw(String address, OwnSite.Answer answer) {
        remove(address);
        var notice = new Links(site.origins()).page(address, answer.text());
        shelf.gone(StaticFile.of(address, true), notice.getBytes(StandardCharsets.UTF_8));
    }

    private void remove(String address) {
        shelf.remove(StaticFile.of(address, true));
        var document = DOCUMENT.matcher(address);
        if (document.matches()) shelf.remove(StaticFile.folder(document.group(1)));
    }

    private boolean isThere(String address) {
        return shelf.has(StaticFile.of(address, true)) || shelf.has(StaticFile.of(address, false));
    }
}
