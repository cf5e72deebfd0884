package org.gongkai.disclosure.requests.proofs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.gongkai.disclosure.requests.Erasable;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.foundation.files.FileDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proofs of requests (证明材料登记); their keys lie in the sealed part, so that a proof is gone with it. */
@Repository
class Proofs implements Erasable {

    private final JdbcClient jdbc;
    private final Clock clock;

    Proofs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order in which they were brought. */
    List<Proof> of(RequestId request) {
        return jdbc.sql("select * from requests_proof where request_id = ? order by place")
                .param(request.value())
                .query(Proofs::row)
                .list();
    }

    /** How many there are; nobody else adds one until the transaction is over. */
    int hold(RequestId request) {
        jdbc.sql("select id from requests_request where id = ? for update")
                .param(request.value())
                .query(Long.class)
                .single();
        return jdbc.sql("select coalesce(max(place), 0) from requests_proof where request_id = ?")
                .param(request.value())
                .query(Integer.class)
                .single();
    }

    void add(RequestId request, int place, ProofKind kind, int pages, FileDigest file, String by) {
        jdbc.sql("""
                insert into requests_proof (request_id, place, kind, pages, file, brought_at, brought_by)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(request.value(), place, kind.name(), pages, file.hex(), Timestamp.from(clock.instant()), by)
                .update();
    }

    @Override
    public void erase(RequestId request) {
        jdbc.sql("delete from requests_proof where request_id = ?")
                .param(request.value())
                .update();
    }

    private static Proof row(ResultSet row, int n) throws SQLException {
        return new Proof(
                new RequestId(row.getLong("request_id")),
                row.getInt("place"),
                ProofKind.valueOf(row.getString("kind")),
                row.getInt("pages"),
                new FileDigest(row.getString("file")),
                row.getTimestamp("brought_at").toInstant(),
                row.getString("brought_by"));
    }
}
