package org.gongkai.standards.catalogue.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.standards.catalogue.Basis;
import org.gongkai.standards.catalogue.TimeLimit;
import org.gongkai.standards.catalogue.reading.Problem;
import org.gongkai.standards.catalogue.reading.ReadMatter;
import org.jspecify.annotations.Nullable;

/** What was made of a doubtful cell, in words. */
final class Understanding {
    private Understanding() {}

    static String of(Problem problem, @Nullable ReadMatter matter) {
        return switch (problem.kind()) {
            case SEVERAL_LIMITS, LIMIT_NOT_UNDERSTOOD, LIMIT_TOO_LONG ->
                Stream.ofNullable(matter)
                        .flatMap(each -> each.limits().stream())
                        .map(Understanding::limit)
                        .collect(Collectors.joining("；"));
            case BASIS_NOT_UNDERSTOOD ->
                Stream.ofNullable(matter)
                        .flatMap(each -> each.bases().stream())
                        .map(Basis::cited)
                        .collect(Collectors.joining("；"));
            case SAME_AS_ABOVE -> problem.arguments().getFirst();
            case UNKNOWN_SUBJECT, UNKNOWN_FIELD, UNKNOWN_COLUMN -> say("catalogue.understood.kept");
            case LEADING_ZERO -> problem.original();
            case AUDIENCE_CONTRADICTION -> say("catalogue.audience.ALL");
            case MODE_CONTRADICTION -> say("catalogue.understood.one");
            case NAME_MISSING, NOTHING_ABOVE -> say("catalogue.understood.nothing");
            case BASIS_REPEALED ->
                say("catalogue.understood.repealed", problem.arguments().get(1));
            case DUPLICATE, DUPLICATE_DIFFERS, CODE_REPEATED -> say("catalogue.understood.twice");
            case HIDDEN_ROW, HIDDEN_COLUMN -> say("catalogue.understood.read");
            case BLANK_AS_ABOVE, DIGITS_LOST -> problem.arguments().getFirst();
            case REQUIRED_MISSING, LIMIT_MISSING, NOTHING_TICKED, FORMULA_WITHOUT_VALUE, FORMULA_ERROR ->
                say("catalogue.understood.empty");
            default -> "";
        };
    }

    private static String limit(TimeLimit limit) {
        var words = Stream.of(
                        limit.condition().isEmpty() ? null : limit.condition() + "：",
                        limit.trigger() == null ? null : say("catalogue.trigger." + limit.trigger()),
                        limit.amount() == null ? null : say("catalogue.limit." + limit.unit(), limit.amount()),
                        limit.publicityDays() == null ? null : say("catalogue.limit.shown", limit.publicityDays()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
        return words.isEmpty() ? say("catalogue.understood.raw") : words;
    }
}
