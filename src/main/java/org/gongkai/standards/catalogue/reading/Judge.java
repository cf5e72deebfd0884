package org.gongkai.standards.catalogue.reading;

import java.util.List;
import org.gongkai.standards.catalogue.LimitUnit;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.ListType.ColumnType;
import org.gongkai.standards.catalogue.Mode;
import org.gongkai.standards.catalogue.TimeLimit;
import org.gongkai.standards.catalogue.cell.Marks;
import org.gongkai.standards.catalogue.cell.TimeLimits;
import org.gongkai.standards.catalogue.law.Ceiling;
import org.gongkai.standards.catalogue.law.Repeals;
import org.gongkai.standards.catalogue.reading.Problem.Kind;

/** Says what is missing, doubtful or against the law in a matter that was read. */
final class Judge {
    private final ListType type;
    private final List<Problem> problems;

    Judge(ListType type, List<Problem> problems) {
        this.type = type;
        this.problems = problems;
    }

    void judge(ReadMatter matter, Line line) {
        if (isNameless(matter)) {
            problem(line, "level1", Kind.NAME_MISSING);
        }
        missing(matter, line);
        limits(matter, line);
        bases(matter, line);
        if (matter.outlets().isEmpty() && !line.cell("channels").isEmpty()) {
            nothingTicked(line, "channels", "channels");
        }
        if (matter.mode() == null && isUnticked(line, "mode.active") && isUnticked(line, "mode.on_request")) {
            nothingTicked(line, "mode", "mode.active");
        }
        if (matter.audience() == null && line.has("audience.all") && line.has("audience.specific")) {
            nothingTicked(line, "audience", "audience.all");
        }
        if (matter.tiers().isEmpty() && line.has("tier.county")) {
            nothingTicked(line, "tier", "tier.county");
        }
    }

    /** Exactly one mode, one audience and at least one channel and tier belong to a matter. */
    private void nothingTicked(Line line, String key, String box) {
        problem(
                line,
                box,
                Kind.NOTHING_TICKED,
                type.column(key).map(ListType.Column::label).orElse(""));
    }

    private static boolean isUnticked(Line line, String box) {
        return line.has(box) && !Boolean.TRUE.equals(Marks.tick(line.cell(box)));
    }

    private static boolean isNameless(ReadMatter matter) {
        return matter.level1().isEmpty()
                && matter.level2().isEmpty()
                && matter.level3().isEmpty();
    }

    private void missing(ReadMatter matter, Line line) {
        for (var column : type.columns()) {
            boolean blank = line.has(column.key()) && line.cell(column.key()).isEmpty();
            if (blank && column.key().equals("limit") && matter.mode() == Mode.ACTIVE) {
                problem(line, "limit", Kind.LIMIT_MISSING, column.label());
            } else if (blank && column.required() && !(column.type() == ColumnType.LEVEL && isNameless(matter))) {
                problem(line, column.key(), Kind.REQUIRED_MISSING, column.label());
            }
        }
    }

    private void limits(ReadMatter matter, Line line) {
        if (matter.limits().size() > 1) {
            problem(
                    line,
                    "limit",
                    Kind.SEVERAL_LIMITS,
                    Integer.toString(matter.limits().size()));
        }
        for (var limit : matter.limits()) {
            if (!TimeLimits.isUnderstood(limit)) {
                problem(line, "limit", Kind.LIMIT_NOT_UNDERSTOOD);
            } else {
                tooLong(limit, line);
            }
        }
    }

    private void tooLong(TimeLimit limit, Line line) {
        var ceiling = Ceiling.of(limit);
        var amount = limit.amount();
        if (ceiling.isPresent() && amount != null && limit.unit() == LimitUnit.WORKDAY) {
            var most = ceiling.get();
            if (amount > most.workdays()) {
                problem(
                        line,
                        "limit",
                        Kind.LIMIT_TOO_LONG,
                        amount.toString(),
                        Integer.toString(most.workdays()),
                        most.citation());
            }
        }
    }

    private void bases(ReadMatter matter, Line line) {
        if (matter.bases().stream()
                .anyMatch(basis -> basis.title().isEmpty() && basis.number().isEmpty())) {
            problem(line, "basis", Kind.BASIS_NOT_UNDERSTOOD);
        }
        for (var basis : matter.bases()) {
            Repeals.of(basis)
                    .ifPresent(repeal -> problem(
                            line,
                            "basis",
                            Kind.BASIS_REPEALED,
                            basis.title().isEmpty() ? basis.number() : basis.title(),
                            repeal.on().toString(),
                            repeal.by()));
        }
    }

    private void problem(Line line, String key, Kind kind, String... arguments) {
        problems.add(RowReader.problemAt(line, key, kind, arguments));
    }
}
