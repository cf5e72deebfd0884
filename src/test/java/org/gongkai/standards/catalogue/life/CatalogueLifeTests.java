package org.gongkai.standards.catalogue.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.standards.catalogue.CatalogueEdition.State.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.gongkai.foundation.design.Refused;
import org.gongkai.standards.catalogue.CatalogueEdition.State;

class CatalogueLifeTests {

    @Property
    void noWayReachesForceWithoutLegalityCheckAndApproval(
            @ForAll boolean establishment,
            @ForAll @Size(max = 40) List<Act> acts,
            @ForAll Set<Part> parts,
            @ForAll boolean prepared) {
        var passed = walk(acts, new Hand("x", "示例人", parts, prepared), establishment);
        if (passed.contains(IN_FORCE)) {
            assertThat(passed).containsSubsequence(LEGALITY_CHECK, APPROVAL, APPROVED, IN_FORCE);
            var last = passed.subList(passed.lastIndexOf(DRAFT), passed.size());
            assertThat(last).containsSubsequence(LEGALITY_CHECK, APPROVAL, APPROVED, IN_FORCE);
            assertThat(last.contains(ESTABLISHMENT_CHECK)).isEqualTo(establishment);
        }
    }

    @Property
    void everyEditionThatIsToComeCanStillComeIntoForce(
            @ForAll boolean establishment, @ForAll @Size(max = 30) List<Act> acts) {
        var passed = walk(acts, new Hand("x", "示例人", EnumSet.allOf(Part.class), false), establishment);
        var state = passed.getLast();
        if (state != SUPERSEDED && state != DISCARDED && state != IN_FORCE) {
            var way = CatalogueLife.wayIntoForce(state, establishment);
            assertThat(way).isNotEmpty();
            assertThat(way.getLast().to()).isEqualTo(IN_FORCE);
        }
    }

    @Property
    void nobodyJudgesWhatTheyPreparedExceptWhoRecordsForOthers(
            @ForAll State state, @ForAll boolean establishment, @ForAll Set<Part> parts) {
        var hand = new Hand("x", "示例人", parts, true);
        assertThat(CatalogueLife.offers(state, hand, establishment)).allSatisfy(edge -> {
            if (edge.act().judges()) {
                assertThat(parts).contains(Part.OPENNESS_OFFICE);
                assertThat(edge.demandsCommentOf(hand)).isTrue();
            }
        });
    }

    @Example
    void whatIsInForceIsOnlyEverSuperseded() {
        assertThat(CatalogueLife.EDGES.stream().filter(edge -> edge.from() == IN_FORCE))
                .extracting(Edge::to)
                .containsExactly(SUPERSEDED);
        assertThat(CatalogueLife.EDGES).noneMatch(edge -> edge.from() == SUPERSEDED || edge.from() == DISCARDED);
    }

    @Example
    void everyReturnDemandsAReasonAndEveryEdgeNamesItsRule() {
        assertThat(CatalogueLife.EDGES).allSatisfy(edge -> {
            assertThat(edge.article()).isNotBlank();
            if (edge.act() == Act.RETURN) {
                assertThat(edge.comment()).isEqualTo(Edge.Comment.DEMANDED);
            }
        });
    }

    @Example
    void theEstablishmentOfficeChecksOnlyListsOfPowersAndDuties() {
        assertThat(states(CatalogueLife.wayIntoForce(DRAFT, true)))
                .containsExactly(LEGALITY_CHECK, ESTABLISHMENT_CHECK, APPROVAL, APPROVED, IN_FORCE);
        assertThat(states(CatalogueLife.wayIntoForce(DRAFT, false)))
                .containsExactly(LEGALITY_CHECK, APPROVAL, APPROVED, IN_FORCE);
    }

    @Example
    void aClerkApprovesNothing() {
        var clerk = new Hand("x", "示例人", EnumSet.of(Part.PREPARER), false);
        assertThatThrownBy(() -> CatalogueLife.edge(APPROVAL, Act.APPROVE, clerk, false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("政务公开办");
    }

    private static List<State> walk(List<Act> acts, Hand hand, boolean establishment) {
        var passed = new ArrayList<>(List.of(DRAFT));
        for (var act : acts) {
            CatalogueLife.offers(passed.getLast(), hand, establishment).stream()
                    .filter(edge -> edge.act() == act)
                    .findFirst()
                    .ifPresent(edge -> passed.add(edge.to()));
        }
        return passed;
    }

    private static List<State> states(List<Edge> way) {
        return way.stream().map(Edge::to).toList();
    }
}
