package org.gongkai.portal.site.life;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.gongkai.portal.site.life.LifeSituation.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All life situations, in the order of a life. */
@Repository
public class LifeSituations {

    private final JdbcClient jdbc;

    LifeSituations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<LifeSituation> all() {
        var topics = new HashMap<Long, List<Topic>>();
        jdbc.sql("select life_id, name, words, field, often from site_life_topic order by position")
                .query(row -> {
                    topics.computeIfAbsent(row.getLong("life_id"), _ -> new ArrayList<>())
                            .add(new Topic(
                                    row.getString("name"),
                                    row.getString("words"),
                                    row.getString("field"),
                                    row.getBoolean("often")));
                });
        return jdbc.sql("select id, slug, name, hint from site_life order by position, id")
                .query((row, _) -> new LifeSituation(
                        row.getLong("id"),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("hint"),
                        topics.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    public Optional<LifeSituation> find(String slug) {
        return all().stream().filter(life -> life.slug().equals(slug)).findFirst();
    }

    /** Enters a situation after those that are there, or does nothing if it is there. */
    void add(String slug, String name, String hint) {
        jdbc.sql("""
                insert into site_life (slug, name, hint, position)
                values (?, ?, ?, (select coalesce(max(position), 0) + 1 from site_life))
                on conflict (slug) do nothing
                """).params(slug, name, hint).update();
    }

    void add(String slug, Topic topic) {
        jdbc.sql("""
                insert into site_life_topic (life_id, name, words, field, often, position)
                select id, :name, :words, :field, :often,
                       (select coalesce(max(position), 0) + 1 from site_life_topic where life_id = site_life.id)
                from site_life where slug = :slug
                on conflict (life_id, name) do nothing
                """)
                .param("slug", slug)
                .param("name", topic.name())
                .param("words", topic.words())
                .param("field", topic.field())
                .param("often", topic.often())
                .update();
    }
}
