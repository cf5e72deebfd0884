package org.gongkai.standards.catalogue.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.standards.catalogue.Audience;
import org.gongkai.standards.catalogue.Mode;
import org.gongkai.standards.catalogue.Tier;
import org.gongkai.standards.catalogue.cell.Marks;
import org.gongkai.standards.catalogue.reading.Problem.Kind;
import org.jspecify.annotations.Nullable;

/** Audience, mode and tiers of a row, ticked in columns of their own or written in one cell. */
final class Choices {
    private static final List<String> CROSSES = List.of("x", "X", "☒", "ý");
    private static final Pattern EVERYBODY =
            Pattern.compile(".*(?:全社会|社会公众|公众|[面对]?向社会|社会各界|全体(?:公民|市民|社会)).*|全体|社会|不限(?:对象)?|所有人?|全民");

    private final Line line;
    private final List<Problem> problems;
    private final boolean hooked;
    private String audienceNote = "";

    Choices(Line line, List<Problem> problems) {
        this.line = line;
        this.problems = problems;
        this.hooked = line.cells().entrySet().stream()
                .anyMatch(cell -> cell.getKey().contains(".")
                        && !CROSSES.contains(cell.getValue())
                        && Boolean.TRUE.equals(Marks.tick(cell.getValue())));
    }

    @Nullable
    Audience audience() {
        boolean all = isTicked("audience.all");
        boolean specific = isTicked("audience.specific") || named("audience.specific");
        for (var label : Marks.labels(line.cell("audience"))) {
            boolean everybody = EVERYBODY.matcher(label.words()).matches();
            all |= label.ticked() && everybody;
            if (label.ticked() && !everybody) {
                specific = true;
                note(label.words());
            }
        }
        if (all && specific) {
            contradiction("audience", "audience.all", "audience.specific", Kind.AUDIENCE_CONTRADICTION);
            return Audience.ALL;
        }
        if (specific && audienceNote.isEmpty()) {
            problem(line.has("audience") ? "audience" : "audience.specific", Kind.AUDIENCE_NOT_NAMED);
        }
        return all ? Audience.ALL : specific ? Audience.SPECIFIC : null;
    }

    /** The group that is meant by a specific audience; known after {@link #audience()}. */
    String audienceNote() {
        return audienceNote;
    }

    @Nullable
    Mode mode() {
        boolean active = isTicked("mode.active");
        boolean onRequest = isTicked("mode.on_request");
        for (var label : Marks.labels(line.cell("mode"))) {
            boolean asked = label.words().contains("依申请");
            boolean unasked = label.words().contains("主动");
            onRequest |= asked && label.ticked();
            active |= unasked && label.ticked();
            if (!asked && !unasked && Marks.tick(label.words()) == null) {
                problem("mode", Kind.CHOICE_NOT_UNDERSTOOD);
            }
        }
        if (active && onRequest) {
            contradiction("mode", "mode.active", "mode.on_request", Kind.MODE_CONTRADICTION);
            return null;
        }
        return active ? Mode.ACTIVE : onRequest ? Mode.ON_REQUEST : null;
    }

    List<Tier> tiers() {
        Set<Tier> tiers = EnumSet.noneOf(Tier.class);
        tick(tiers, "tier.county", Tier.COUNTY);
        tick(tiers, "tier.township", Tier.TOWNSHIP);
        tick(tiers, "tier.village", Tier.VILLAGE);
        for (var label : Marks.labels(line.cell("tier"))) {
            if (label.ticked()) {
                name(tiers, label.words());
            }
        }
        return List.copyOf(tiers);
    }

    private void tick(Set<Tier> tiers, String key, Tier tier) {
        if (isTicked(key)) {
            tiers.add(tier);
            var column = line.columns().get(key);
            if (tier == Tier.TOWNSHIP && column != null && column.heading().matches(".*乡、?村级?$")) {
                tiers.add(Tier.VILLAGE);
            }
        }
    }

    private void name(Set<Tier> tiers, String words) {
        int before = tiers.size();
        if (words.matches(".*(?:县|区级|旗|^区$|市).*") && !words.contains("社区")) {
            tiers.add(Tier.COUNTY);
        }
        if (words.matches(".*(?:乡|镇|街道|苏木).*")) {
            tiers.add(Tier.TOWNSHIP);
        }
        if (words.matches(".*(?:村|社区|嘎查).*")) {
            tiers.add(Tier.VILLAGE);
        }
        if (tiers.size() == before && Marks.tick(words) == null) {
            problem("tier", Kind.CHOICE_NOT_UNDERSTOOD);
        }
    }

    private boolean isTicked(String key) {
        var cell = line.cell(key);
        var tick = isCrossedOut(cell) ? Boolean.FALSE : Marks.tick(cell);
        if (tick != null || key.equals("audience.specific")) {
            return tick != null && tick;
        }
        // words in a box to tick: the box is meant, unless they are marked as not ticked
        var labels = Marks.labels(cell);
        if (!Marks.isMarked(cell) && cell.length() > 12) {
            problem(key, Kind.CHOICE_NOT_UNDERSTOOD);
            return false;
        }
        return labels.stream().anyMatch(Marks.Label::ticked) && !cell.startsWith("不");
    }

    /** A cross alone is a tick; where others of the row are hooks, it says no. */
    private boolean isCrossedOut(String cell) {
        return hooked && CROSSES.contains(cell);
    }

    /** Words in a box to tick name the group: the box is ticked, unless the words only repeat an empty box. */
    private boolean named(String key) {
        var cell = line.cell(key);
        if (Marks.tick(cell) != null) {
            return false;
        }
        boolean ticked = false;
        for (var label : Marks.labels(cell)) {
            ticked |= label.ticked();
            if (label.ticked()) {
                note(label.words().replaceAll("^[(（:：]+|[)）]+$", ""));
            }
        }
        return ticked;
    }

    private void note(String words) {
        var group = words.replaceFirst("^特定(?:群体|群众|对象|人群)[:：(（]*", "").replaceFirst("[)）]$", "");
        if (!group.isBlank() && !group.contains("请写明")) {
            audienceNote = audienceNote.isEmpty() ? group : audienceNote + "、" + group;
        }
    }

    /** Shows both boxes that contradict each other: one alone looks right. */
    private void contradiction(String whole, String one, String other, Kind kind) {
        var column = line.columns().get(other);
        var first = line.columns().get(one);
        if (line.has(whole) || column == null || first == null) {
            problem(line.has(whole) ? whole : other, kind);
            return;
        }
        var words = boxed(first.heading(), line.cell(one)) + "；" + boxed(column.heading(), line.cell(other));
        problems.add(Problem.ofCell(line.sheet(), line.number(), column, kind, words));
    }

    private static String boxed(String heading, String cell) {
        return heading.substring(heading.lastIndexOf('/') + 1) + " " + cell;
    }

    private void problem(String key, Kind kind) {
        problems.add(RowReader.problemAt(line, key, kind));
    }
}
