package org.gongkai.disclosure.requests.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.disclosure.requests.Erasable;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.foundation.privacy.SecretColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything personal and confidential of requests (密封的内容), sealed for its place. */
@Repository
public class Secrets implements SecretColumns.Keeper, Erasable {

    private final JdbcClient jdbc;
    private final SecretColumns.Column kept;
    private final Traces traces;

    Secrets(JdbcClient jdbc, SecretColumns columns, Traces traces) {
        this.jdbc = jdbc;
        this.kept = columns.column("requests_secret", "text", "request_id", "item");
        this.traces = traces;
    }

    /** Keeps texts by their names; an empty one is kept as nothing. */
    public void put(RequestId request, Map<String, String> texts) {
        texts.forEach((item, text) -> {
            if (text.isEmpty()) {
                jdbc.sql("delete from requests_secret where request_id = ? and item = ?")
                        .params(request.value(), item)
                        .update();
            } else {
                jdbc.sql("""
                        insert into requests_secret (request_id, item, text) values (?, ?, ?)
                        on conflict (request_id, item) do update set text = excluded.text
                        """)
                        .params(request.value(), item, kept.seal(text, request.value(), item))
                        .update();
            }
        });
        traces.keep(request, texts);
    }

    /** All texts of a request by their names, opened. */
    public Map<String, String> of(RequestId request) {
        var texts = new LinkedHashMap<String, String>();
        jdbc.sql("select item, text from requests_secret where request_id = ? order by item")
                .param(request.value())
                .query(row -> {
                    var item = row.getString("item");
                    texts.put(item, kept.open(row.getString("text"), request.value(), item));
                });
        return texts;
    }

    /** Some texts of many requests by their names, opened; a request of which nothing is kept has no entry. */
    public Map<RequestId, Map<String, String>> of(Collection<RequestId> requests, Collection<String> items) {
        var texts = new HashMap<RequestId, Map<String, String>>();
        if (requests.isEmpty()) {
            return texts;
        }
        jdbc.sql(
                        "select request_id, item, text from requests_secret where request_id = any (:requests) and item in (:items)")
                .param("requests", requests.stream().map(RequestId::value).toArray(Long[]::new))
                .param("items", items)
                .query(row -> {
                    var request = new RequestId(row.getLong("request_id"));
                    var item = row.getString("item");
                    texts.computeIfAbsent(request, _ -> new HashMap<>())
                            .put(item, kept.open(row.getString("text"), request.value(), item));
                });
        return texts;
    }

    /** One text, or nothing. */
    public String of(RequestId request, String item) {
        return jdbc.sql("select text from requests_secret where request_id = ? and item = ?")
                .params(request.value(), item)
                .query(String.class)
                .optional()
                .map(text -> kept.open(text, request.value(), item))
                .orElse("");
    }

    @Override
    public void erase(RequestId request) {
        jdbc.sql("delete from requests_secret where request_id = ?")
                .param(request.value())
                .update();
    }

    @Override
    public SecretColumns.Column sealed() {
        return kept;
    }

    static String place(long request, String item) {
        return "requests_secret.text " + request + " " + item;
    }
}
