package org.gongkai.standards.catalogue.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongkai.standards.catalogue.Channel;
import org.gongkai.standards.catalogue.Outlet;

/** Reads the channels of a cell (公开渠道和载体), ticked in the national form or simply named. */
public final class Outlets {
    private static final Map<String, Channel> NAMES = names();
    private static final Map<String, Channel> PLAIN = plainNames();

    private static final Pattern NUMBERED =
            Pattern.compile("(?<![\\d.])\\d{1,2}[.．、](?=[■□☑☐√]?\\p{IsHan})|[①-⑳](?=[■□☑☐√]?\\p{IsHan})");

    private Outlets() {}

    /** The channels that are to be used; what stands unticked is left out. */
    public static List<Outlet> read(String cell) {
        var text = boxes(NUMBERED.matcher(cell).replaceAll("\n").strip());
        var found = new LinkedHashSet<Outlet>();
        for (var label : labels(text)) {
            if (label.ticked()) {
                found.addAll(named(label.words()));
            }
        }
        return List.copyOf(found);
    }

    /** Whether it is the name of a channel and nothing else. */
    public static boolean isChannel(String words) {
        return PLAIN.containsKey(plain(words));
    }

    private static List<Marks.Label> labels(String text) {
        if (text.chars().anyMatch(Marks::isMark)) {
            return Marks.labels(text);
        }
        return List.of(new Marks.Label(text, true));
    }

    /** A 口 or a letter of a symbol font right before the name of a channel is a box that lost its shape. */
    private static String boxes(String cell) {
        var text = Marks.boxes(cell);
        for (var name : NAMES.keySet()) {
            if (name.length() > 1) {
                text = text.replace("口" + name, "□" + name)
                        .replace("o" + name, "□" + name)
                        .replace("¨" + name, "□" + name)
                        .replace("R" + name, "■" + name)
                        .replace("t" + name, "■" + name)
                        .replace("n" + name, "■" + name);
            }
        }
        return text;
    }

    private static List<Outlet> named(String words) {
        var found = new ArrayList<Outlet>();
        var whole = PLAIN.get(plain(words));
        if (whole != null) {
            return List.of(new Outlet(whole, ""));
        }
        int at = 0;
        var unknown = new StringBuilder();
        while (at < words.length()) {
            var name = unknown.isEmpty() ? nameAt(words, at) : "";
            if (name.equals("其他") || name.equals("其它")) {
                at = other(words, at + 2, found);
            } else if (!name.isEmpty() && endsAt(words, at + name.length())) {
                found.add(new Outlet(java.util.Objects.requireNonNull(NAMES.get(name)), ""));
                at = behindBracket(words, at + name.length());
            } else if (unknown.isEmpty() && "/／".indexOf(words.charAt(at)) >= 0) {
                at++;
            } else if (";；、,，\n 。".indexOf(words.charAt(at)) >= 0) {
                take(unknown, found);
                at++;
            } else {
                unknown.append(words.charAt(at++));
            }
        }
        take(unknown, found);
        return found;
    }

    /** What stands in brackets behind a channel, its address or full name, is no other channel. */
    private static int behindBracket(String words, int at) {
        boolean opens = at < words.length() && "（(".indexOf(words.charAt(at)) >= 0;
        int close = opens ? Math.max(words.indexOf('）', at), words.indexOf(')', at)) : -1;
        return close < 0 ? at : close + 1;
    }

    private static String nameAt(String words, int at) {
        for (var name : NAMES.keySet()) {
            if (words.startsWith(name, at)) {
                return name;
            }
        }
        return "";
    }

    /** "政府网站建设" is no channel: a name ends at a separator, a bracket or the end. */
    private static boolean endsAt(String words, int end) {
        return end >= words.length()
                || ";；、,，\n 。（(/／和及".indexOf(words.charAt(end)) >= 0
                || !nameAt(words, end).isEmpty();
    }

    private static int other(String words, int from, List<Outlet> found) {
        int end = words.length();
        for (int i = from; i < words.length(); i++) {
            if (";；\n".indexOf(words.charAt(i)) >= 0) {
                end = i;
                break;
            }
        }
        var detail = words.substring(from, end)
                .replaceAll("^[\\s:：(（_]+|[)）_\\s。]+$", "")
                .strip();
        if (detail.isEmpty() || detail.startsWith("请写明") || detail.startsWith("请注明")) {
            found.add(new Outlet(Channel.OTHER, ""));
        } else {
            for (var part : Separators.parts(detail)) {
                found.add(new Outlet(Channel.OTHER, part));
            }
        }
        return end;
    }

    private static void take(StringBuilder unknown, List<Outlet> found) {
        var name = unknown.toString().strip().replaceAll("^[/／:：和及)）]+|[)）/／]+$", "");
        unknown.setLength(0);
        if (name.length() > 1) {
            found.add(new Outlet(Channel.OTHER, name));
        }
    }

    /** Names without the signs between their parts, which everybody writes differently. */
    private static Map<String, Channel> plainNames() {
        var plain = new java.util.HashMap<String, Channel>();
        NAMES.forEach((name, channel) -> plain.put(plain(name), channel));
        return plain;
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s/／、,，()（）;；。：:]+", "");
    }

    /** Official names and what districts write instead, the longest first. */
    private static Map<String, Channel> names() {
        var names = new TreeMap<String, Channel>(
                java.util.Comparator.comparing((String name) -> -name.length()).thenComparing(name -> name));
        for (var line : Vocabulary.lines(Outlets.class, "channels.csv")) {
            names.put(line.getLast(), Channel.valueOf(line.getFirst()));
        }
        for (var channel : Channel.values()) {
            names.put(channel.officialName(), channel);
        }
        return names;
    }
}
