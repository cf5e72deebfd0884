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
public class Secrets implements SecretColumns.Table, Erasable {

    private final JdbcClient jdbc;
    private final SecretColumns columns;
    private final Traces traces;

    Secrets(JdbcClient jdbc, SecretColumns columns, Traces traces) {
        this.jdbc = jdbc;
        this.columns = columns;
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
                        .params(request.value(), item, columns.seal(text, place(request.value(), item)))
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
                    texts.put(item, columns.open(row.getString("text"), place(request.value(), item)));
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
                            .put(item, columns.open(row.getString("text"), place(request.value(), item)));
                });
        return texts;
    }

    /** One text, or nothing. */
    public String of(RequestId request, String item) {
        return jdbc.sql("select text from requests_secret where request_id = ? and item = ?")
                .params(request.value(), item)
                .query(String.class)
                .optional()
                .map(text -> columns.open(text, place(request.value(), item)))
                .orElse("");
    }

    @Override
    public void erase(RequestId request) {
        jdbc.sql("delete from requests_secret where request_id = ?")
                .param(request.value())
                .update();
    }

    @Override
    public String name() {
        return "requests_secret.text";
    }

    @Override
    public long others(String beginning) {
        return jdbc.sql("select count(*) from requests_secret where not starts_with(text, ?)")
                .param(beginning)
                .query(Long.class)
                .single();
    }

    @Override
    public int sealAgain(String beginning, int most) {
        record Row(long request, String item, String text) {}
        var rows = jdbc.sql("""
                select request_id, item, text from requests_secret where not starts_with(text, ?) limit ? for update
                """)
                .params(beginning, most)
                .query((row, n) -> new Row(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
        rows.forEach(row -> {
            var place = place(row.request(), row.item());
            jdbc.sql("update requests_secret set text = ? where request_id = ? and item = ?")
                    .params(columns.seal(columns.open(row.text(), place), place), row.request(), row.item())
                    .update();
        });
        return rows.size();
    }

    static String place(long request, String item) {
        return "requests_secret.text " + request + " " + item;
    }
}
