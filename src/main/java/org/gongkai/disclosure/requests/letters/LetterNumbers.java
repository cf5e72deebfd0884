package org.gongkai.disclosure.requests.letters;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.disclosure.publishing.DocumentNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The official numbers of letters (发文字号): one row for each word, series and year. The row is held until the transaction that
 * takes a number is over, and goes back with it, so no number is left out and none is given twice.
 */
@Repository
class LetterNumbers {

    private final JdbcClient jdbc;

    LetterNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a unit with this word; empty where it has none, and for letters that are no official documents. */
    Optional<DocumentNumber> next(String word, LetterKind kind, LocalDate on) {
        return word.isEmpty()
                ? Optional.empty()
                : LetterSeries.of(kind).map(series -> next(word + series.suffix(), on.getYear()));
    }

    private DocumentNumber next(String word, int year) {
        int serial = jdbc.sql("""
                insert into requests_letter_counter as had (word, year, last) values (?, ?, 1)
                on conflict (word, year) do update set last = had.last + 1 returning last
                """).params(word, year).query(Integer.class).single();
        return new DocumentNumber(word, year, serial);
    }
}
