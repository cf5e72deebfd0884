package org.gongkai.foundation.identity.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gongkai.foundation.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Codes for the day the telephone is lost (恢复码): shown once, each good for one sign-in. 118 random bits each, so a plain digest
 * keeps them secret.
 */
@Repository
class RecoveryCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int HOW_MANY = 10;
    private static final int LENGTH = 24;

    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes new ones; the old ones are worth nothing from now on. */
    List<String> renew(PersonId person) {
        remove(person);
        var codes = IntStream.range(0, HOW_MANY).mapToObj(_ -> random()).toList();
        codes.forEach(code -> jdbc.sql("insert into identity_recovery_code (person_id, hash, made_at) values (?, ?, ?)")
                .params(person.value(), hash(person, code), Timestamp.from(clock.instant()))
                .update());
        return codes;
    }

    /** Uses one up; false when it is none or was used before. */
    boolean use(PersonId person, String typed) {
        return jdbc.sql("""
                update identity_recovery_code set used_at = ? where person_id = ? and hash = ? and used_at is null
                """)
                        .params(Timestamp.from(clock.instant()), person.value(), hash(person, typed))
                        .update()
                == 1;
    }

    int left(PersonId person) {
        return jdbc.sql("select count(*) from identity_recovery_code where person_id = ? and used_at is null")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    void remove(PersonId person) {
        jdbc.sql("delete from identity_recovery_code where person_id = ?")
                .param(person.value())
                .update();
    }

    private static String random() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    private static String hash(PersonId person, String code) {
        var plain = person + " " + code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
