package org.gongkai.disclosure.publishing.richtext;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares the insides of two blocks: tags, 汉字, words, numbers and marks are the tokens. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile(
            "<[^>]+>|&\\w+;|\\p{IsHan}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+(?:[.,:/-]\\p{N}+)*|\\s+|[^<&]|.",
            Pattern.DOTALL);

    private Tokens() {}

    private enum Change {
        NONE,
        GONE,
        NEW
    }

    private record Run(Change change, List<String> tokens) {

        boolean holdsTags() {
            return tokens.stream().anyMatch(Tokens::isTag);
        }
    }

    static String marked(String older, String newer) {
        var html = new StringBuilder();
        for (var run : tidied(runs(split(older), split(newer)))) {
            switch (run.change) {
                case NONE -> run.tokens.forEach(html::append);
                case GONE -> mark(html, run.tokens, "del", false);
                case NEW -> mark(html, run.tokens, "ins", true);
            }
        }
        return html.toString();
    }

    static String all(String inside, String mark) {
        var html = new StringBuilder();
        mark(html, split(inside), mark, true);
        return html.toString();
    }

    private static List<String> split(String html) {
        return TOKEN.matcher(html).results().map(MatchResult::group).toList();
    }

    private static List<Run> runs(List<String> older, List<String> newer) {
        List<Run> runs = new ArrayList<>();
        for (var delta : DiffUtils.diff(older, newer, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                runs.add(new Run(Change.NONE, delta.getSource().getLines()));
            } else {
                runs.add(new Run(Change.GONE, delta.getSource().getLines()));
                runs.add(new Run(Change.NEW, delta.getTarget().getLines()));
            }
        }
        return runs;
    }

    /** Two changes with hardly anything between them read better as one. */
    private static List<Run> tidied(List<Run> runs) {
        for (var i = 2; i + 2 < runs.size(); i++) {
            var between = runs.get(i);
            if (between.change != Change.NONE || between.holdsTags()) continue;
            var before = Math.max(
                    runs.get(i - 2).tokens.size(), runs.get(i - 1).tokens.size());
            var after = Math.max(
                    runs.get(i + 1).tokens.size(), runs.get(i + 2).tokens.size());
            if (between.tokens.size() > Math.min(before, after)) continue;
            List<Run> fewer = new ArrayList<>(runs.subList(0, i - 2));
            fewer.add(joined(Change.GONE, runs.get(i - 2), between, runs.get(i + 1)));
            fewer.add(joined(Change.NEW, runs.get(i - 1), between, runs.get(i + 2)));
            fewer.addAll(runs.subList(i + 3, runs.size()));
            return tidied(fewer);
        }
        return runs;
    }

    private static Run joined(Change change, Run first, Run between, Run last) {
        List<String> tokens = new ArrayList<>(first.tokens);
        tokens.addAll(between.tokens);
        tokens.addAll(last.tokens);
        return new Run(change, tokens);
    }

    /** Marks words and pictures, never tags: so the tags of the newer text always close as they should. */
    private static void mark(StringBuilder html, List<String> tokens, String mark, boolean withTags) {
        var open = false;
        for (var token : tokens) {
            var tag = isTag(token);
            if (tag && !withTags) continue;
            if (tag == open) {
                html.append(tag ? "</" : "<").append(mark).append('>');
                open = !tag;
            }
            html.append(token);
        }
        if (open) html.append("</").append(mark).append('>');
    }

    private static boolean isTag(String token) {
        return token.length() > 1 && token.charAt(0) == '<' && !token.startsWith("<img");
    }
}
