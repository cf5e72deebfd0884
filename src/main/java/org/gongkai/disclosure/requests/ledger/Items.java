package org.gongkai.disclosure.requests.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parts of requests (申请事项). */
@Repository
public class Items {

    private final JdbcClient jdbc;
    private final Secrets secrets;

    Items(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** The parts in order. */
    public List<RequestItem> of(RequestId request) {
        var texts = secrets.of(request);
        return jdbc.sql("select * from requests_item where request_id = ? order by place")
                .param(request.value())
                .query((row, n) -> {
                    int place = row.getInt("place");
                    var ground = row.getString("ground");
                    var owner = row.getObject("owner_id", Long.class);
                    return new RequestItem(
                            place,
                            texts.getOrDefault(name(place, "WORDS"), ""),
                            row.getString("decision"),
                            ground == null ? null : Ground.valueOf(ground),
                            texts.getOrDefault(name(place, "REASON"), ""),
                            texts.getOrDefault(name(place, "HARM"), ""),
                            texts.getOrDefault(name(place, "ANSWER"), ""),
                            texts.getOrDefault(name(place, "WHERE"), ""),
                            owner == null ? null : new UnitId(owner),
                            row.getObject("until_on", LocalDate.class),
                            row.getInt("pages"),
                            row.getString("prepared_by"),
                            row.getObject("lapses_on", LocalDate.class));
                })
                .list();
    }

    /** How many parts a request has. */
    public int count(RequestId request) {
        return jdbc.sql("select count(*) from requests_item where request_id = ?")
                .param(request.value())
                .query(Integer.class)
                .single();
    }

    /** Divides a request anew; decisions proposed before are given up. */
    public void divide(RequestId request, List<String> parts) {
        jdbc.sql("delete from requests_item where request_id = ?")
                .param(request.value())
                .update();
        for (int at = 0; at < parts.size(); at++) {
            put(request, RequestItem.undecided(at + 1, parts.get(at)));
        }
    }

    /** Writes a part as it is now. */
    public void put(RequestId request, RequestItem item) {
        jdbc.sql("""
                insert into requests_item (request_id, place, decision, ground, owner_id, until_on, pages, prepared_by,
                    lapses_on)
                values (:request, :place, :decision, :ground, :owner, :until, :pages, :by, :lapses)
                on conflict (request_id, place) do update set decision = excluded.decision, ground = excluded.ground,
                    owner_id = excluded.owner_id, until_on = excluded.until_on, pages = excluded.pages,
                    prepared_by = excluded.prepared_by, lapses_on = excluded.lapses_on
                """)
                .param("request", request.value())
                .param("place", item.place())
                .param("decision", item.decision())
                .param("ground", item.ground() == null ? null : item.ground().name())
                .param("owner", item.owner() == null ? null : item.owner().value())
                .param("until", item.until())
                .param("pages", item.pages())
                .param("by", item.preparedBy())
                .param("lapses", item.lapses())
                .update();
        var texts = new LinkedHashMap<String, String>();
        texts.put(name(item.place(), "WORDS"), item.words());
        texts.put(name(item.place(), "REASON"), item.reason());
        texts.put(name(item.place(), "HARM"), item.harm());
        texts.put(name(item.place(), "ANSWER"), item.answer());
        texts.put(name(item.place(), "WHERE"), Objects.requireNonNullElse(item.where(), ""));
        secrets.put(request, texts);
    }

    private static String name(int place, String what) {
        return "PART " + place + " " + what;
    }
}
