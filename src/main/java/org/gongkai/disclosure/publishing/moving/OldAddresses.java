package org.gongkai.disclosure.publishing.moving;

import java.net.URI;
import java.util.Optional;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.saved.Addresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses that documents had elsewhere (原网址). */
@Repository
class OldAddresses {

    private final JdbcClient jdbc;

    OldAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(URI address, DocumentId document) {
        var query = address.getRawQuery();
        jdbc.sql("""
                insert into publishing_old_address (host, path, document_id) values (?, ?, ?)
                on conflict (host, path) do update set document_id = excluded.document_id
                """)
                .params(
                        String.valueOf(address.getHost()),
                        Addresses.decoded(address.getRawPath() + (query == null ? "" : "?" + query)),
                        document.value())
                .update();
    }

    /** The published document that was once there; the same host first, then the same path with or without its query. */
    Optional<DocumentId> find(String host, String path, String query) {
        var whole = query.isEmpty() ? path : path + "?" + query;
        return jdbc.sql("""
                select o.document_id from publishing_old_address o
                join publishing_document d on d.id = o.document_id
                where o.path in (:whole, :path)
                  and exists (select 1 from publishing_edition e where e.document_id = d.id
                              and (e.state = 'PUBLISHED' or d.withdrawn_at is not null))
                order by (o.path = :whole) desc, (o.host = :host) desc, o.document_id limit 1
                """)
                .param("whole", Addresses.decoded(whole))
                .param("path", Addresses.decoded(path))
                .param("host", host)
                .query(Long.class)
                .optional()
                .map(DocumentId::new);
    }
}
