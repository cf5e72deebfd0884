package org.gongkai.foundation.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.notification.DailyNews;
import org.gongkai.foundation.notification.PostRoom;
import org.gongkai.foundation.notification.Standing;
import org.gongkai.foundation.notification.subscribing.Subscriptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One mail a person and day, for those who confirmed, and none where there is nothing. */
@GongkaiTest
class DigestModuleTests {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 12);

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private Staff staff;

    @Autowired
    private PostRoom post;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoConfirmedIsRemindedOnceADay() {
        var actor = staff.named("kexin").orElseThrow();
        confirm(actor);
        remind(List.of("mzj-2026-0001：2031-03-14 到期"), DAY);
        remind(List.of("mzj-2026-0001：2031-03-14 到期"), DAY);
        assertThat(mails(actor)).isEqualTo(1);
        remind(List.of("mzj-2026-0001：2031-03-14 到期"), DAY.plusDays(1));
        assertThat(mails(actor)).isEqualTo(2);
        post.forget(Digests.topic(actor));
    }

    @Test
    void withNothingDueOrWithoutConfirmationNothingIsSent() {
        var actor = staff.named("jiedao").orElseThrow();
        transaction.executeWithoutResult(
                _ -> subscriptions.ask(Digests.topic(actor), UUID.randomUUID() + "@example.com"));
        remind(List.of("mzj-2026-0001：2031-03-14 到期"), DAY);
        assertThat(mails(actor)).isZero();
        confirm(actor);
        remind(List.of(), DAY);
        assertThat(mails(actor)).isZero();
        post.forget(Digests.topic(actor));
    }

    private void confirm(Actor actor) {
        transaction.executeWithoutResult(_ -> {
            subscriptions.ask(Digests.topic(actor), UUID.randomUUID() + "@example.com");
            subscriptions.put(Digests.topic(actor), Standing.CONFIRMED);
        });
    }

    private void remind(List<String> lines, LocalDate day) {
        var source = new DailyNews() {
            @Override
            public List<String> of(Actor actor, LocalDate today) {
                return lines;
            }

            @Override
            public String path() {
                return "/desk/requests";
            }
        };
        transaction.executeWithoutResult(_ -> new Digests(subscriptions, staff, List.of(source), post).remind(day));
    }

    private int mails(Actor actor) {
        return jdbc.sql("select count(*) from notification_mail where topic = ? and once is not null")
                .param(Digests.topic(actor).toString())
                .query(Integer.class)
                .single();
    }
}
