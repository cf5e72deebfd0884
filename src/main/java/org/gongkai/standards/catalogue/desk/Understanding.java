package org.gongkai.standards.catalogue.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.standards.catalogue.Basis;
import org.gongkai.standards.catalogue.TimeLimit;
import org.gongkai.standards.catalogue.reading.Problem;
import org.gongkai.standards.catalogue.reading.ReadMatter;
import org.gongkai.standards.catalogue.reading.Reading;

/** What was made of a doubtful cell, in words. */
final class Understanding {
    private Understanding() {}

    static String of(Problem problem, Reading reading) {
        return switch (problem.kind()) {
            case SEVERAL_LIMITS, LIMIT_NOT_UNDERSTOOD ->
                matter(problem, reading)
                        .flatMap(matter -> matter.limits().stream())
                        .map(Understanding::limit)
                        .collect(Collectors.joining("；"));
            case BASIS_NOT_UNDERSTOOD ->
                matter(problem, reading)
                        .flatMap(matter -> matter.bases().stream())
                        .map(Basis::cited)
                        .collect(Collectors.joining("；"));
            case SAME_AS_ABOVE -> problem.arguments().getFirst();
            case UNKNOWN_SUBJECT, UNKNOWN_FIELD, UNKNOWN_COLUMN -> say("catalogue.understood.kept");
            case LEADING_ZERO -> problem.original();
            case AUDIENCE_CONTRADICTION -> say("catalogue.audience.ALL");
            case REQUIRED_MISSING -> say("catalogue.understood.empty");
            default -> "";
        };
    }

    private static Stream<ReadMatter> matter(Problem problem, Reading reading) {
        return reading.matters().stream()
                .filter(matter ->
                        matter.row() == problem.row() && matter.sheet().equals(problem.sheet()))
                .limit(1);
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
