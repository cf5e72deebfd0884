package org.gongkai.standards.catalogue.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.cell.Outlets;
import org.gongkai.standards.catalogue.layout.Target;
import org.jspecify.annotations.Nullable;

/** Which column of a list a heading means: by the list's own labels, by what somebody assigned once, by the words in use. */
public final class Headings {
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)?|[及与和]");
    private static final Pattern NOISE = Pattern.compile("[\\s:,、_*★]+");

    private static final List<String> ASIDE = List.of("sequence", "field", "remark");

    private final Map<String, Target> meanings = new HashMap<>();

    /**
     * @param known headings assigned earlier, with the keys of their columns
     */
    public Headings(ListType type, Map<String, String> known) {
        for (var line : shipped()) {
            var target = Target.of(line.getFirst());
            learn(line.getLast(), target, type);
            learn(target.key(), target, type);
        }
        for (var column : type.columns()) {
            learn(column.key(), Target.of(column.key()), type);
            learn(column.label(), Target.of(column.key()), type);
            if (!column.group().isEmpty()) {
                learn(column.group() + "/" + column.label(), Target.of(column.key()), type);
            }
        }
        known.forEach((heading, key) -> learn(heading, Target.of(key), type));
    }

    /** The meaning of a heading given from the top down, the deepest words first. */
    public Optional<Target> meaning(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            var channel = i > 0 ? channel(path.get(i - 1), path.get(i)) : null;
            var found = channel != null ? channel : i > 0 ? lookUp(path.get(i - 1) + "/" + path.get(i)) : null;
            found = found == null ? lookUp(path.get(i)) : found;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** A column for one channel below the heading of all channels. */
    private @Nullable Target channel(String group, String leaf) {
        var above = lookUp(group);
        var named = leaf.replaceAll("\\s+", "");
        boolean channels = above != null && above.key().equals("channels") && !group.equals(leaf);
        return channels && Outlets.isChannel(named) ? new Target("channels", named) : null;
    }

    /** The column meant by a key, a label or any other word for it, as given in a mapping. */
    public Optional<Target> named(String word) {
        var target = Target.of(word.strip());
        boolean channel = target.isChannel() && Outlets.isChannel(target.option()) && lookUp("channels") != null;
        return Optional.ofNullable(channel ? target : lookUp(word));
    }

    boolean knows(String heading) {
        return lookUp(heading) != null;
    }

    /** Whether the heading tells nothing of a matter: a table of number, field and page is a list of contents. */
    boolean isAside(String heading) {
        var target = lookUp(heading);
        return target != null && ASIDE.contains(target.key());
    }

    /** Whether the heading is only that of a box to tick. */
    boolean isBox(String heading) {
        var target = lookUp(heading);
        return target != null && !target.option().isEmpty();
    }

    private @Nullable Target lookUp(String heading) {
        var plain = plain(heading);
        var found = meanings.get(plain);
        return found != null ? found : meanings.get(BRACKETED.matcher(plain).replaceAll(""));
    }

    private void learn(String heading, Target target, ListType type) {
        if (target.fits(type)) {
            meanings.put(plain(heading), target);
        }
    }

    static String plain(String heading) {
        var half = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOISE.matcher(half).replaceAll("");
    }

    private static List<List<String>> shipped() {
        try (var stream = Objects.requireNonNull(Headings.class.getResourceAsStream("headings.csv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", 2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
