package org.gongkai.foundation.privacy.keys;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For each key in use a known text sealed with it (密钥校验值), so that the start notices a wrong or missing key. */
@Repository
class KeyProofs {

    private final JdbcClient jdbc;

    KeyProofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        jdbc.sql("select key_id, proof from privacy_key order by key_id").query(row -> {
            all.put(row.getString(1), row.getString(2));
        });
        return all;
    }

    void keep(String key, String proof) {
        jdbc.sql("insert into privacy_key (key_id, proof) values (?, ?) on conflict do nothing")
                .params(key, proof)
                .update();
    }

    /** Forgets all keys but one: no row is sealed with them any more. */
    void forgetAllBut(String key) {
        jdbc.sql("delete from privacy_key where key_id <> ?").param(key).update();
    }
}
