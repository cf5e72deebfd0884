package org.gongkai.portal.search.missed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.privacy.PrivacyOfficer;
import org.gongkai.foundation.privacy.PublicNumbers;
import org.gongkai.portal.search.language.QueryText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was looked for and not found (没找到的词): words and how often, by day. No address, account or time is kept, a query
 * that looks like personal data not at all, and what only one or two asked for is not shown.
 */
@Component
public class MissedWords {

    private static final Logger LOG = LoggerFactory.getLogger(MissedWords.class);
    private static final int LONGEST = 40;
    private static final int LONGEST_NUMBER = 5;

    /** Different words of one day; a robot that makes up words shall not fill the table. */
    private static final int MOST = 2_000;

    /** How often something must have been missed before the office sees it: the curious query of one person is hers. */
    public static final int SHOWN_FROM = 3;

    private static final int KEPT_DAYS = 180;

    private final JdbcClient jdbc;
    private final PrivacyOfficer privacy;
    private final Clock clock;

    MissedWords(JdbcClient jdbc, PrivacyOfficer privacy, Clock clock) {
        this.jdbc = jdbc;
        this.privacy = privacy;
        this.clock = clock;
    }

    /** Words that were missed. */
    public record Missed(String words, long times) {}

    /** Counts a query for which there was nothing; finding goes on even when it cannot be counted. */
    public void count(QueryText query) {
        var words = String.join(" ", query.terms());
        if (words.isEmpty() || words.length() > LONGEST || isPersonal(words)) {
            return;
        }
        try {
            var today = LocalDate.now(clock);
            jdbc.sql("""
                insert into search_missed (day, words)
                select ?, ? where (select count(*) from search_missed where day = ?) < ?
                    or exists (select from search_missed where day = ? and words = ?)
                on conflict (day, words) do update set times = search_missed.times + 1
                """).params(today, words, today, MOST, today, words).update();
        } catch (DataAccessException e) {
            LOG.warn("A search without results could not be counted: {}", e.getMessage());
        }
    }

    /** What was missed most since some days, and often enough that it is nobody's in particular. */
    public List<Missed> most(int days, int count) {
        return jdbc.sql("""
            select words, sum(times) as times from search_missed
            where day > ? group by words having sum(times) >= ? order by 2 desc, 1 limit ?
            """)
                .params(LocalDate.now(clock).minusDays(days), SHOWN_FROM, count)
                .query(Missed.class)
                .list();
    }

    /** Forgets what is older than half a year. */
    public void forgetOld() {
        jdbc.sql("delete from search_missed where day < ?")
                .param(LocalDate.now(clock).minusDays(KEPT_DAYS))
                .update();
    }

    private boolean isPersonal(String words) {
        return words.matches(".*\\d{" + (LONGEST_NUMBER + 1) + ",}.*")
                || words.contains("@")
                || !privacy.find(words, PublicNumbers.NONE).isEmpty();
    }
}
