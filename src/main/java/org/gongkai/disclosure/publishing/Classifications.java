package org.gongkai.disclosure.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words by which documents are classified (分类词表): themes, genres, reasons not to publish. */
@Repository
public class Classifications {

    private final JdbcClient jdbc;
    private final Map<String, List<Term>> known = new ConcurrentHashMap<>();

    Classifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 主题分类. */
    public List<Term> topics() {
        return terms("publishing_topic");
    }

    /** 体裁分类. */
    public List<Term> genres() {
        return terms("publishing_genre");
    }

    public Optional<String> topic(String code) {
        return topics().stream()
                .filter(t -> t.code().equals(code))
                .map(Term::name)
                .findFirst();
    }

    public Optional<String> genre(String code) {
        return genres().stream()
                .filter(t -> t.code().equals(code))
                .map(Term::name)
                .findFirst();
    }

    /** 政府信息公开条例 articles 14 to 16 and 36 (7). */
    public List<Exemption> exemptions() {
        return jdbc.sql("select code, article, meaning, absolute from publishing_exemption order by position")
                .query(Exemption.class)
                .list();
    }

    private List<Term> terms(String table) {
        // shipped with the tables and never changed while the product runs
        return known.computeIfAbsent(
                table,
                _ -> jdbc.sql("select code, name from " + table + " order by position")
                        .query(Term.class)
                        .list());
    }
}
