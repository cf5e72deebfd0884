package org.gongkai.disclosure.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.archive.ReviewRoutes;
import org.gongkai.foundation.organization.UnitId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@GongkaiTest
class NumberingModuleTests {

    private static final int DOCUMENTS = 40;
    private static final int THREADS = 12;

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private PublicationOffice office;

    @Autowired
    private ReviewRoutes routes;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void manyPublishingAtOnceAndSomeFailingLeaveNeitherGapNorDouble() throws Exception {
        var unit = new UnitId(880_000 + ThreadLocalRandom.current().nextInt(10_000));
        routes.set(unit, new ReviewRoute(1, false));
        var ready = IntStream.range(0, DOCUMENTS).mapToObj(n -> ready(unit, n)).toList();
        try (var crowd = Executors.newFixedThreadPool(THREADS)) {
            var work = ready.stream()
                    .map(id -> (Callable<Void>) () -> publishAtLast(id))
                    .toList();
            for (var done : crowd.invokeAll(work)) done.get();
        }
        var numbers = jdbc.sql("select index_number from publishing_document where unit_id = ? order by index_number")
                .param(unit.value())
                .query(String.class)
                .list();
        assertThat(numbers)
                .extracting(number -> Integer.parseInt(number.substring(number.lastIndexOf('-') + 1)))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, DOCUMENTS).boxed().toList());
    }

    @Test
    void aNumberIsGivenAtTheFirstPublicationAndKeptEverAfter() {
        var unit = new UnitId(890_000 + ThreadLocalRandom.current().nextInt(10_000));
        routes.set(unit, new ReviewRoute(1, false));
        var id = ready(unit, 1);
        assertThat(number(id)).isEmpty();
        office.publish(id, Cast.REVIEWER);
        var given = number(id);
        var next = desk.correct(id.document(), "更正", Cast.CLERK);
        desk.submit(next, Cast.CLERK);
        reviews.approve(next, null, Cast.LEADER);
        office.publish(next, Cast.REVIEWER);
        assertThat(number(id)).isEqualTo(given).hasSize(1);
    }

    /** Every third is rolled back once after its number was taken. */
    private Void publishAtLast(EditionId id) {
        if (id.document().value() % 3 == 0) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                        office.publish(id, Cast.REVIEWER);
                        throw new IllegalStateException("power cut");
                    }))
                    .hasMessage("power cut");
        }
        office.publish(id, Cast.REVIEWER);
        return null;
    }

    private EditionId ready(UnitId unit, int n) {
        var id = desk.write(unit, DocumentKind.NOTICE, Cast.notice("第 " + n + " 份"), Cast.CLERK);
        desk.submit(id, Cast.CLERK);
        reviews.approve(id, null, Cast.LEADER);
        return id;
    }

    private List<String> number(EditionId id) {
        return jdbc.sql("select index_number from publishing_document where id = ? and index_number is not null")
                .param(id.document().value())
                .query(String.class)
                .list();
    }
}
