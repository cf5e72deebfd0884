package org.gongkai.portal.search.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.gongkai.portal.search.cluster.Nodes.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NodesTests {

    private static final Call CALL = Call.get("/somewhere", Duration.ofSeconds(20));

    final FakeNode one = new FakeNode();
    final FakeNode two = new FakeNode();
    final Nodes nodes = FakeNode.cluster(one, two);

    @AfterEach
    void close() {
        nodes.close();
        one.close();
        two.close();
    }

    @Test
    void nodesTakeTurns() {
        for (int i = 0; i < 10; i++) {
            nodes.ask(CALL);
        }
        assertThat(one.asked).hasValue(5);
        assertThat(two.asked).hasValue(5);
    }

    @Test
    void whatBelongsTogetherIsAskedAtOnePlace() {
        for (int i = 0; i < 10; i++) {
            nodes.ask(new Call("GET", "/somewhere", null, 4_711, Duration.ofSeconds(20)));
        }
        assertThat(one.asked.get() * two.asked.get()).isZero();
    }

    @Test
    void aNodeThatIsGoneIsLeftOut() {
        one.close();
        for (int i = 0; i < 10; i++) {
            assertThat(nodes.ask(CALL).host()).isEqualTo(two.host());
        }
    }

    @Test
    void aNodeThatCannotNowPassesOnToTheNext() {
        one.says(503);
        for (int i = 0; i < 10; i++) {
            assertThat(nodes.ask(CALL).status()).isEqualTo(200);
        }
    }

    @Test
    void aWrongQuestionIsNotAskedTwice() {
        one.says(400);
        two.says(400);
        assertThat(nodes.ask(CALL).status()).isEqualTo(400);
        assertThat(one.asked.get() + two.asked.get()).isEqualTo(1);
    }

    @Test
    void whenAllAreGoneItIsSaidAndWhenOneIsBackItAnswers() {
        one.close();
        two.close();
        assertThatThrownBy(() -> nodes.ask(CALL)).isInstanceOf(NoAnswer.class);
    }
}
