package org.gongkai.standards.catalogue.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.standards.catalogue.Audience;
import org.gongkai.standards.catalogue.Mode;
import org.gongkai.standards.catalogue.Tier;
import org.gongkai.standards.catalogue.cell.Marks;
import org.gongkai.standards.catalogue.reading.Problem.Kind;
import org.jspecify.annotations.Nullable;

/** Audience, mode and tiers of a row, ticked in columns of their own or written in one cell. */
final class Choices {
    private final Line line;
    private final List<Problem> problems;
    private String audienceNote = "";

    Choices(Line line, List<Problem> problems) {
        this.line = line;
        this.problems = problems;
    }

    @Nullable
    Audience audience() {
        boolean all = isTicked("audience.all");
        boolean specific = isTicked("audience.specific") || named("audience.specific");
        for (var label : Marks.labels(line.cell("audience"))) {
            boolean everybody = label.words().matches(".*(?:全社会|社会公众|公众|全体).*");
            all |= label.ticked() && everybody;
            if (label.ticked() && !everybody) {
                specific = true;
                note(label.words());
            }
        }
        if (all && specific) {
            problem(audienceNote.isEmpty() ? "audience.all" : "audience.specific", Kind.AUDIENCE_CONTRADICTION);
            return Audience.ALL;
        }
        if (specific && audienceNote.isEmpty()) {
            problem("audience.specific", Kind.AUDIENCE_NOT_NAMED);
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
            if (label.words().contains("依申请")) {
                onRequest |= label.ticked();
            } else if (label.words().contains("主动")) {
                active |= label.ticked();
            } else if (Marks.tick(label.words()) == null) {
                problem("mode", Kind.CHOICE_NOT_UNDERSTOOD);
            }
        }
        if (active && onRequest) {
            problem(line.has("mode") ? "mode" : "mode.on_request", Kind.MODE_CONTRADICTION);
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
        var tick = Marks.tick(cell);
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

    private void problem(String key, Kind kind) {
        problems.add(RowReader.problemAt(line, key, kind));
    }
}
