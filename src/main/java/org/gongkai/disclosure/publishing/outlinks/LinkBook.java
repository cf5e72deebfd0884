package org.gongkai.disclosure.publishing.outlinks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.archive.Rows;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which addresses of other sites stand where, and what they answered last (链接簿). */
@Repository
public class LinkBook {

    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An address to be asked. */
    record Due(String address, String host, @Nullable Instant askedAt, int failures) {}

    /** What is known of an address. */
    record Known(Outcome outcome, int status, @Nullable String target, Instant askedAt, int failures) {

        /** Whether it may be said aloud: a bad moment is believed only the second time. */
        boolean isSure() {
            return !outcome.mayPass() || failures > 1;
        }
    }

    private record Use(long document, int number, String address, String words) {}

    /** Notes which links these documents hold now, in their transaction; asks nobody. */
    public void note(Collection<DocumentId> documents) {
        if (documents.isEmpty()) return;
        var ids = documents.stream().map(DocumentId::value).toArray(Long[]::new);
        jdbc.sql("delete from publishing_outside_use where document_id = any(?)")
                .param(ids)
                .update();
        note(jdbc.sql("""
                select t.document_id, t.number, t.html from publishing_text t
                join publishing_edition e on e.document_id = t.document_id and e.number = t.number
                where t.document_id = any(?) and t.html like '%href="http%'
                  and e.state not in ('CORRECTED', 'WITHDRAWN', 'DISCARDED')
                """).param(ids).query((row, n) -> uses(row)).list().stream()
                .flatMap(List::stream)
                .toList());
    }

    private static List<Use> uses(ResultSet row) throws SQLException {
        long document = row.getLong("document_id");
        int number = row.getInt("number");
        return Jsoup.parseBodyFragment(row.getString("html")).select("a[href^=http]").stream()
                .filter(link -> link.attr("href").length() <= LONGEST)
                .map(link -> new Use(document, number, link.attr("href"), link.text()))
                .toList();
    }

    /** In the order of addresses, so that two who note the same ones do not wait for each other. */
    private void note(List<Use> uses) {
        if (uses.isEmpty()) return;
        var addresses = uses.stream().map(Use::address).distinct().sorted().toArray(String[]::new);
        jdbc.sql("""
                insert into publishing_outside_link (address, host, due_at)
                select address, host, :now from unnest(:addresses, :hosts) as link (address, host)
                on conflict (address) do nothing
                """)
                .param("now", Rows.at(clock.instant()))
                .param("addresses", addresses)
                .param("hosts", Arrays.stream(addresses).map(LinkBook::host).toArray(String[]::new))
                .update();
        jdbc.sql("""
                insert into publishing_outside_use (document_id, number, address, words)
                select * from unnest(:documents, :numbers, :addresses, :words) on conflict do nothing
                """)
                .param("documents", uses.stream().map(Use::document).toArray(Long[]::new))
                .param("numbers", uses.stream().map(Use::number).toArray(Integer[]::new))
                .param("addresses", uses.stream().map(Use::address).toArray(String[]::new))
                .param("words", uses.stream().map(Use::words).toArray(String[]::new))
                .update();
    }

    /** What is known of these addresses. */
    Map<String, Known> known(Collection<String> addresses) {
        return jdbc
                .sql("select * from publishing_outside_link where address = any(?) and outcome is not null")
                .param(addresses.toArray(String[]::new))
                .query((row, n) -> Map.entry(
                        row.getString("address"),
                        new Known(
                                Outcome.valueOf(row.getString("outcome")),
                                row.getInt("status"),
                                row.getString("target"),
                                Rows.needed(row, "asked_at"),
                                row.getInt("failures"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is to be asked, a few of each host, those never asked first. */
    List<Due> due(Instant now, int limit, int ofEachHost) {
        return jdbc.sql("""
                select * from (
                    select l.*, row_number() over (partition by host order by asked_at is not null, due_at) as turn
                    from publishing_outside_link l where due_at <= ?
                      and exists (select 1 from publishing_outside_use u where u.address = l.address)) due
                where turn <= ? order by asked_at is not null, due_at limit ?
                """)
                .params(Rows.at(now), ofEachHost, limit)
                .query((row, n) -> new Due(
                        row.getString("address"),
                        row.getString("host"),
                        Rows.instant(row, "asked_at"),
                        row.getInt("failures")))
                .list();
    }

    /** Keeps an answer, unless somebody else asked meanwhile; without a way out what was known before stays. */
    void keep(Due due, Answer answer, Instant now) {
        boolean lost = answer.outcome() == Outcome.NO_WAY_OUT;
        int failures = answer.outcome().isFailure() ? due.failures() + 1 : 0;
        var next = Rows.at(now.plus(Rhythm.after(answer.outcome(), failures)));
        if (lost) {
            jdbc.sql("""
                    update publishing_outside_link set due_at = ?, asked_at = coalesce(asked_at, ?),
                        outcome = coalesce(outcome, 'NO_WAY_OUT') where address = ?
                    """).params(next, Rows.at(now), due.address()).update();
            return;
        }
        jdbc.sql("""
                update publishing_outside_link set due_at = :next, asked_at = :now, outcome = :outcome, status = :status,
                    target = :target, failures = :failures,
                    dead_since = case when :failures = 0 then null else coalesce(dead_since, :now) end
                where address = :address and asked_at is not distinct from :before
                """)
                .param("next", next)
                .param("now", Rows.at(now))
                .param("outcome", answer.outcome().name())
                .param("status", answer.status())
                .param("target", answer.target())
                .param("failures", failures)
                .param("address", due.address())
                .param("before", Rows.atOrNull(due.askedAt()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Drops answers nobody has a link to any more. */
    void tidy() {
        jdbc.sql("""
                delete from publishing_outside_link l
                where not exists (select 1 from publishing_outside_use u where u.address = l.address)
                """).update();
    }

    private static String host(String address) {
        return address.replaceFirst("(?i)^https?://(?:[^/?#]*@)?([^/?#]*).*", "$1")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
