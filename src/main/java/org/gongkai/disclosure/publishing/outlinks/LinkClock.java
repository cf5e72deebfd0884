package org.gongkai.disclosure.publishing.outlinks;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.PublishingSettings;
import org.gongkai.disclosure.publishing.outlinks.LinkBook.Due;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks links to other sites while nobody waits (定期询问). The scheduler lets one node ask at a time. */
@Configuration(proxyBeanMethods = false)
class LinkClock {

    private static final int SECONDS = 10;
    private static final int PORTION = 60;
    private static final int OF_EACH_HOST = 4;
    private static final long PAUSE_MILLIS = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    @Bean
    RecurringTask<Void> askingLinks(LinkBook book, PublishingSettings settings, Clock clock) {
        var destinations = new Destinations(settings.linksIntranet(), Wire::lookUp);
        var asker = new LinkAsker(destinations, new Wire(PATIENCE, PATIENCE));
        var round = new LinkRound(
                asker::ask, () -> asker.ask(settings.linksProbe()).outcome().isHeard(), PAUSE_MILLIS);
        return Tasks.recurring("publishing-links", FixedDelay.ofSeconds(SECONDS))
                .execute((task, context) -> {
                    if (settings.linksAsked()) ask(book, round, clock);
                });
    }

    private static void ask(LinkBook book, LinkRound round, Clock clock) {
        var due = book.due(clock.instant(), PORTION, OF_EACH_HOST);
        if (due.isEmpty()) return;
        var known = due.stream().collect(Collectors.toMap(Due::address, Function.identity()));
        var byHost = due.stream()
                .collect(Collectors.groupingBy(Due::host, Collectors.mapping(Due::address, Collectors.toList())));
        round.ask(byHost).forEach((address, answer) -> {
            var asked = known.get(address);
            if (asked != null) book.keep(asked, answer, clock.instant());
        });
    }

    /** Notes the links of what was public before links were noted; later it only tidies. */
    @Bean
    RecurringTask<Void> notingLinks(LinkBook book, JdbcClient jdbc) {
        return Tasks.recurring("publishing-links-noted", FixedDelay.ofHours(24)).execute((task, context) -> {
            long after = 0;
            for (var portion = texts(jdbc, after); !portion.isEmpty(); portion = texts(jdbc, after)) {
                book.note(portion);
                after = portion.getLast().value();
            }
            book.tidy();
        });
    }

    private static List<DocumentId> texts(JdbcClient jdbc, long after) {
        return jdbc.sql("""
                select distinct document_id from publishing_text t where document_id > ? and html like '%href="http%'
                  and not exists (select 1 from publishing_outside_use u where u.document_id = t.document_id)
                order by document_id limit 200
                """).param(after).query(Long.class).list().stream()
                .map(DocumentId::new)
                .toList();
    }
}
