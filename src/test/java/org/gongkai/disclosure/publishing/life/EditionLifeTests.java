package org.gongkai.disclosure.publishing.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.disclosure.publishing.EditionState.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.ReviewRoute;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditionLifeTests {

    private static final ReviewRoute THREE_STEPS = new ReviewRoute(3, true);

    @ParameterizedTest(name = "{0} {1} by {2} leads to {3}")
    @CsvSource({
        "DRAFT, SUBMIT, CLERK, FIRST_REVIEW",
        "FIRST_REVIEW, APPROVE, REVIEWER, SECOND_REVIEW",
        "SECOND_REVIEW, APPROVE, REVIEWER, SECRECY_REVIEW",
        "SECRECY_REVIEW, PASS_SECRECY, SECRECY_REVIEWER, FINAL_REVIEW",
        "FINAL_REVIEW, APPROVE, SIGNER, APPROVED",
        "APPROVED, PUBLISH, REVIEWER, PUBLISHED",
        "APPROVED, SCHEDULE, SIGNER, SCHEDULED",
        "SCHEDULED, UNSCHEDULE, SIGNER, APPROVED",
        "SCHEDULED, PUBLISH, CLOCK, PUBLISHED",
        "FIRST_REVIEW, RETURN, REVIEWER, DRAFT",
        "SECRECY_REVIEW, RETURN, SECRECY_REVIEWER, DRAFT",
        "FINAL_REVIEW, RETURN, SIGNER, DRAFT",
        "FIRST_REVIEW, RECALL, CLERK, DRAFT",
        "DRAFT, IMPORT, IMPORTER, PUBLISHED",
        "DRAFT, DISCARD, CLERK, DISCARDED",
        "PUBLISHED, CORRECT, REVIEWER, CORRECTED",
        "PUBLISHED, SUPERSEDE, SIGNER, SUPERSEDED",
        "PUBLISHED, WITHDRAW, SIGNER, WITHDRAWN",
        "CORRECTED, WITHDRAW, OPENNESS_OFFICE, WITHDRAWN",
    })
    void theWaysOfAUnitWithThreeStepsAndASecrecyCheck(EditionState from, Act act, Part part, EditionState to) {
        assertThat(EditionLife.edge(from, act, hand(part), THREE_STEPS).to()).isEqualTo(to);
    }

    @ParameterizedTest(name = "{0} {1} by {2} is refused")
    @CsvSource({
        "DRAFT, PUBLISH, SIGNER",
        "DRAFT, IMPORT, CLERK",
        "FIRST_REVIEW, APPROVE, CLERK",
        "FIRST_REVIEW, APPROVE, SECRECY_REVIEWER",
        "SECRECY_REVIEW, PASS_SECRECY, REVIEWER",
        "SECRECY_REVIEW, PASS_SECRECY, OPENNESS_OFFICE",
        "FINAL_REVIEW, APPROVE, REVIEWER",
        "APPROVED, PUBLISH, CLERK",
        "APPROVED, PUBLISH, CLOCK",
        "PUBLISHED, WITHDRAW, REVIEWER",
        "WITHDRAWN, PUBLISH, OPENNESS_OFFICE",
        "DISCARDED, SUBMIT, CLERK",
    })
    void whatIsNotInTheTableIsRefusedInASentence(EditionState from, Act act, Part part) {
        assertThatThrownBy(() -> EditionLife.edge(from, act, hand(part), THREE_STEPS))
                .isInstanceOf(Refused.class)
                .hasMessageEndingWith("。");
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST_REVIEW", "SECOND_REVIEW", "SECRECY_REVIEW", "FINAL_REVIEW", "APPROVED"})
    void nobodyReviewsOrPublishesWhatTheyWrote(EditionState state) {
        var everything = new Hand(7L, "示例多面手", EnumSet.complementOf(EnumSet.of(Part.AUTHOR, Part.CLOCK))).towards(7L);
        assertThat(EditionLife.offers(state, everything, THREE_STEPS)).containsExactly(Act.RECALL);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyRoutePassesItsOwnStepsAndEndsApproved(ReviewRoute route) {
        var passed = Stream.iterate(DRAFT, state -> state != APPROVED, route::after)
                .skip(1)
                .toList();
        assertThat(passed).isEqualTo(route.states());
        assertThat(route.after(passed.getLast())).isEqualTo(APPROVED);
        assertThat(passed.contains(SECRECY_REVIEW)).isEqualTo(route.secrecy());
    }

    @Test
    void everyStateIsReachedByTheTableOrBeginsIt() {
        var reached = EnumSet.of(DRAFT);
        EditionLife.EDGES.forEach(edge -> reached.add(edge.to()));
        assertThat(reached).containsExactlyInAnyOrder(EditionState.values());
    }

    @Test
    void everyEdgeNamesItsRule() {
        assertThat(EditionLife.EDGES)
                .allSatisfy(edge -> assertThat(edge.article()).isNotBlank());
    }

    static Stream<ReviewRoute> routes() {
        return Stream.of(1, 2, 3).flatMap(n -> Stream.of(new ReviewRoute(n, true), new ReviewRoute(n, false)));
    }

    private static Hand hand(Part part) {
        return new Hand(1L, "示例人", Set.of(part));
    }
}
