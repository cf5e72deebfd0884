package org.gongkai.disclosure.requests.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.foundation.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All versions of the texts of letters (文书模板各版): what came with the product and the district's own; none is overwritten. */
@Repository
public class Wordings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Wordings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One of the district's own, with why and by whom. */
    public record Own(LetterTemplate template, String why, LocalDate madeOn, String madeBy) {}

    /**
     * The template for letters made on a day: the one that begins last by then, of two that begin together the district's own. So
     * a template that the product ships for a changed law comes before an older one of the district.
     */
    public LetterTemplate inForce(LetterKind kind, LocalDate on) {
        return Stream.concat(
                        Stream.of(LetterTemplates.inForce(kind, on)),
                        own(kind).stream()
                                .map(Own::template)
                                .filter(one -> !one.from().isAfter(on)))
                .max(Comparator.comparing(LetterTemplate::from).thenComparing(LetterTemplate::version))
                .orElseThrow();
    }

    /** What came with the product for a day. */
    public LetterTemplate shipped(LetterKind kind, LocalDate on) {
        return LetterTemplates.inForce(kind, on);
    }

    /** The number of the district's next version of a kind. */
    public int next(LetterKind kind) {
        return 1
                + own(kind).stream()
                        .mapToInt(own -> own.template().version())
                        .max()
                        .orElse(LetterTemplate.OWN);
    }

    /** The district's own of a kind, the newest first. */
    public List<Own> own(LetterKind kind) {
        return jdbc.sql("select * from requests_template where kind = ? order by version desc")
                .param(kind.name())
                .query((row, n) -> own(row))
                .list();
    }

    /** A next version; false where somebody was faster. */
    public boolean add(LetterTemplate template, String why, Actor actor) {
        return jdbc.sql("""
                insert into requests_template (kind, version, valid_from, words, why, made_on, made_login, made_name)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                        .params(
                                template.kind().name(),
                                template.version(),
                                template.from(),
                                template.words(),
                                why,
                                LocalDate.now(clock),
                                actor.login(),
                                actor.name())
                        .update()
                == 1;
    }

    private static Own own(ResultSet row) throws SQLException {
        return new Own(
                new LetterTemplate(
                        LetterKind.valueOf(row.getString("kind")),
                        row.getInt("version"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("words")),
                row.getString("why"),
                row.getObject("made_on", LocalDate.class),
                row.getString("made_name"));
    }
}
