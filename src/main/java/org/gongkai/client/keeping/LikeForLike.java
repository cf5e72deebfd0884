package org.gongkai.client.keeping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.client.Server;

/** Compares what two servers show the public: random pages and their attachments, and how much there is of each kind. */
final class LikeForLike {

    private static final int PAGES = 100;
    private static final int ATTACHMENTS = 100;
    private static final Pattern PLACE = Pattern.compile("<loc>https?://[^/<]+([^<]*)</loc>");
    private static final Pattern MAIN = Pattern.compile("<main\\b.*?</main>", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("href=\"(/documents/[^\"]*/files/[^\"]+)\"");

    /** What was compared, how often, and where the two differ. */
    record Result(Map<String, Integer> checked, Map<String, String> differences) {}

    private final Server one;
    private final Server other;
    private final Map<String, String> differences = new LinkedHashMap<>();

    LikeForLike(Server one, Server other) {
        this.one = one;
        this.other = other;
    }

    static String word(String what) {
        return switch (what) {
            case "addresses" -> "公开地址（逐个核对有无）";
            case "pages" -> "随机页面（逐字比较）";
            case "attachments" -> "附件（逐字节比较）";
            default -> what;
        };
    }

    Result compare() {
        var here = places(one);
        var there = places(other);
        here.stream().filter(place -> !there.contains(place)).forEach(place -> differences.put(place, "恢复的里面没有"));
        there.stream().filter(place -> !here.contains(place)).forEach(place -> differences.put(place, "运行的里面没有"));
        var drawn = new ArrayList<>(here);
        drawn.retainAll(there);
        Collections.shuffle(drawn, new Random());
        var pages = drawn.subList(0, Math.min(PAGES, drawn.size()));
        var files = new LinkedHashSet<String>();
        for (var page : pages) {
            files.addAll(samePage(page));
        }
        // where chance brought few attachments, more documents are asked for theirs
        for (var place : drawn.subList(pages.size(), drawn.size())) {
            if (files.size() >= ATTACHMENTS || drawn.indexOf(place) > PAGES * 10) {
                break;
            }
            if (place.startsWith("/documents/")) {
                files.addAll(filesOf(text(one, place)));
            }
        }
        files.stream().limit(ATTACHMENTS).forEach(this::sameBytes);
        var checked = new LinkedHashMap<String, Integer>();
        checked.put("addresses", here.size());
        checked.put("pages", pages.size());
        checked.put("attachments", Math.min(ATTACHMENTS, files.size()));
        return new Result(checked, differences);
    }

    private static Set<String> places(Server server) {
        var places = new LinkedHashSet<String>();
        for (var part : locations(text(server, "/sitemap.xml"))) {
            places.addAll(locations(text(server, part)));
        }
        return places;
    }

    private static List<String> locations(String map) {
        return PLACE.matcher(map)
                .results()
                .map(place -> place.group(1).isEmpty() ? "/" : place.group(1))
                .toList();
    }

    private List<String> samePage(String place) {
        var here = text(one, place);
        var there = text(other, place);
        if (!body(here).equals(body(there))) {
            differences.put(place, "页面内容不同");
        }
        return filesOf(here);
    }

    /** The content without the frame; its address may stand in it. */
    private static String body(String page) {
        var main = MAIN.matcher(page);
        return (main.find() ? main.group() : page).replaceAll("https?://(localhost|127\\.0\\.0\\.1):\\d+", "");
    }

    private static List<String> filesOf(String page) {
        return FILE.matcher(page).results().map(file -> file.group(1)).toList();
    }

    private void sameBytes(String file) {
        if (!digest(one.bytes(file)).equals(digest(other.bytes(file)))) {
            differences.put(file, "附件内容不同");
        }
    }

    private static String text(Server server, String place) {
        return new String(server.bytes(place), StandardCharsets.UTF_8);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
