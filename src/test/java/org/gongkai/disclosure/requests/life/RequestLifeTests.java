package org.gongkai.disclosure.requests.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;

class RequestLifeTests {

    @Test
    void fromAStateAnActLeadsToOnePlace() {
        var ways = new HashSet<String>();
        RequestLife.EDGES.forEach(edge -> assertThat(ways.add(edge.from() + " " + edge.act()))
                .as(edge.toString())
                .isTrue());
    }

    @Test
    void everyWayHasItsArticleAndSomebodyWhoMayGoIt() {
        assertThat(RequestLife.EDGES).allSatisfy(edge -> {
            assertThat(edge.article()).isNotBlank();
            assertThat(edge.who()).isNotEmpty();
            assertThat(edge.act().label()).isNotBlank();
        });
    }

    @Test
    void everyStateIsReachedAndFromEveryRunningOneAnEndIs() {
        assertThat(reached(EnumSet.of(State.SUBMITTED))).containsExactlyInAnyOrder(State.values());
        for (var state : State.values()) {
            if (!state.isOver()) {
                assertThat(reached(EnumSet.of(state))).as(state.name()).anyMatch(State::isOver);
            }
        }
    }

    @Test
    void whatIsOverIsHandledAgainOnlyByTheHead() {
        assertThat(RequestLife.EDGES.stream()
                        .filter(edge -> edge.from().isOver() && !edge.to().isAnswered()))
                .isNotEmpty()
                .allSatisfy(edge -> {
                    assertThat(edge.act()).isIn(Act.ACCEPT_LATE, Act.REDO);
                    assertThat(edge.who()).containsExactly(Party.HEAD);
                });
    }

    @Test
    void fromWhatIsErasedThereIsNoWayBack() {
        assertThat(RequestLife.EDGES).noneMatch(edge -> edge.from() == State.ERASED);
        assertThat(RequestLife.EDGES.stream().filter(edge -> edge.to() == State.ERASED))
                .singleElement()
                .satisfies(edge -> assertThat(edge.who()).containsExactly(Party.CLOCK));
    }

    @Test
    void onlyTheHeadSignsAndExtends() {
        assertThat(RequestLife.EDGES.stream().filter(edge -> edge.act() == Act.SIGN || edge.act() == Act.EXTEND))
                .isNotEmpty()
                .allSatisfy(edge -> assertThat(edge.who()).containsExactly(Party.HEAD));
    }

    @Test
    void theApplicantMayAlwaysTakeBackWhatIsNotDecided() {
        for (var state : State.values()) {
            boolean may = RequestLife.offers(state, Set.of(Party.APPLICANT)).stream()
                    .anyMatch(edge -> edge.act() == Act.WITHDRAW);
            assertThat(may).as(state.name()).isEqualTo(!state.isAnswered());
        }
    }

    @Test
    void whoMayNotIsToldWhoMay() {
        assertThatThrownBy(() -> RequestLife.edge(State.RECEIVED, Act.SIGN, Set.of(Party.RECEPTION)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("负责人");
        assertThatThrownBy(() -> RequestLife.edge(State.CLOSED, Act.SIGN, Set.of(Party.HEAD)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已办结");
    }

    private static Set<State> reached(Set<State> from) {
        var seen = EnumSet.copyOf(from);
        var next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            var at = next.poll();
            RequestLife.EDGES.stream()
                    .filter(edge -> edge.from() == at)
                    .map(Edge::to)
                    .filter(seen::add)
                    .forEach(next::add);
        }
        return seen;
    }
}
