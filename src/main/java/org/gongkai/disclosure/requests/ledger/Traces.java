package org.gongkai.disclosure.requests.ledger;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.disclosure.requests.Erasable;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.foundation.privacy.SecretColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * By which requests are found though their names lie sealed (盲索引): a keyed digest of the name, of who speaks for an organization, of
 * the telephone. Only the whole of it is found, never a part; nobody without the key can try names out.
 */
@Repository
public class Traces implements SecretColumns.Table, Erasable {

    private static final List<String> ITEMS = List.of("NAME", "CONTACT", "PHONE");
    private static final String BEHIND = """
            from requests_secret s where s.item in ('NAME', 'CONTACT', 'PHONE') and not exists (
                select 1 from requests_trace t
                where t.request_id = s.request_id and t.item = s.item and starts_with(t.digest, :beginning))
            """;

    private final JdbcClient jdbc;
    private final SecretColumns columns;

    Traces(JdbcClient jdbc, SecretColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    /** What somebody looks by (查找项). */
    public enum By {
        NAME(List.of("NAME", "CONTACT")),
        PHONE(List.of("PHONE"));

        private final List<String> items;

        By(List<String> items) {
            this.items = items;
        }

        /** As it is compared: whatever is written differently and means the same is one. */
        public String plain(String typed) {
            var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            return this == PHONE
                    ? text.replaceAll("\\D", "").replaceFirst("^(?:00)?86(?=1\\d{10}$)", "")
                    : text.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "");
        }

        private String purpose() {
            return "requests_trace " + name();
        }

        private static By of(String item) {
            return item.equals("PHONE") ? PHONE : NAME;
        }
    }

    /** Keeps the digests of what is written down. */
    void keep(RequestId request, Map<String, String> texts) {
        for (var item : ITEMS) {
            var text = texts.get(item);
            if (text != null && text.isEmpty()) {
                jdbc.sql("delete from requests_trace where request_id = ? and item = ?")
                        .params(request.value(), item)
                        .update();
            } else if (text != null) {
                put(request.value(), item, text);
            }
        }
    }

    private void put(long request, String item, String text) {
        var by = By.of(item);
        jdbc.sql("""
                insert into requests_trace (request_id, item, digest) values (?, ?, ?)
                on conflict (request_id, item) do update set digest = excluded.digest
                """)
                .params(request, item, columns.digest(by.plain(text), by.purpose()))
                .update();
    }

    /** The requests of whoever is called so or has this number, the newest first. */
    public List<RequestId> find(By by, String typed, int most) {
        return jdbc.sql("""
                select distinct request_id from requests_trace where item in (:items) and digest in (:digests)
                order by request_id desc limit :most
                """)
                .param("items", by.items)
                .param("digests", columns.digests(by.plain(typed), by.purpose()))
                .param("most", most)
                .query((row, n) -> new RequestId(row.getLong(1)))
                .list();
    }

    @Override
    public void erase(RequestId request) {
        jdbc.sql("delete from requests_trace where request_id = ?")
                .param(request.value())
                .update();
    }

    @Override
    public String name() {
        return "requests_trace.digest";
    }

    @Override
    public long others(String beginning) {
        return jdbc.sql("select count(*) " + BEHIND)
                .param("beginning", beginning)
                .query(Long.class)
                .single();
    }

    @Override
    public int sealAgain(String beginning, int most) {
        record Row(long request, String item, String text) {}
        var rows = jdbc.sql("select s.request_id, s.item, s.text " + BEHIND + " limit :most for update of s")
                .param("beginning", beginning)
                .param("most", most)
                .query((row, n) -> new Row(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
        rows.forEach(row ->
                put(row.request(), row.item(), columns.open(row.text(), Secrets.place(row.request(), row.item()))));
        return rows.size();
    }
}
