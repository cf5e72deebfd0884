package org.gongkai.foundation.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.gongkai.foundation.privacy.keys.ColumnKey;
import org.gongkai.foundation.privacy.keys.ColumnKeys;
import org.gongkai.foundation.privacy.keys.Sealed;
import org.gongkai.foundation.privacy.keys.SealedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps personal and secret columns unreadable in the database (列加密). A room seals what it writes and opens what it reads; the
 * key lies outside the database. A sealed text is bound to its place, so that no row can be given another row's value.
 */
@Component
public class SecretColumns {

    /** A column that holds sealed texts; a room offers one as a bean, so that its rows follow when the key changes (换密钥). */
    public interface Table {

        /** Table and column, for the record. */
        String name();

        /** How many rows are not sealed with this beginning. */
        long others(String beginning);

        /** Seals at most so many of those rows anew and says how many; a row changed meanwhile is left for the next call. */
        int sealAgain(String beginning, int most);
    }

    /** One column of a table whose texts are sealed for the row that a key names (密封列). */
    public interface Column extends Table {

        String seal(String plain, Object... key);

        String sealBytes(byte[] plain, Object... key);

        String open(String text, Object... key);

        byte[] openBytes(String text, Object... key);
    }

    /** A repository that keeps one such column. */
    public interface Keeper extends Table {

        Column sealed();

        @Override
        default String name() {
            return sealed().name();
        }

        @Override
        default long others(String beginning) {
            return sealed().others(beginning);
        }

        @Override
        default int sealAgain(String beginning, int most) {
            return sealed().sealAgain(beginning, most);
        }
    }

    private final ColumnKeys keys;
    private final JdbcClient jdbc;

    SecretColumns(ColumnKeys keys, JdbcClient jdbc) {
        this.keys = keys;
        this.jdbc = jdbc;
    }

    /**
     * A column with sealed texts, at the place {@code table.column KEY}.
     *
     * @param key columns that name the row, in the order in which their values are told
     */
    public Column column(String table, String column, String... key) {
        return new SealedRows(jdbc, this, table, column, List.of(key));
    }

    /**
     * Seals a text with the key of today.
     *
     * @param place table, column and row for which alone it can be opened
     */
    public String seal(String plain, String place) {
        return sealBytes(plain.getBytes(StandardCharsets.UTF_8), place);
    }

    /** The same for a file, which is opened with {@link #openBytes}. */
    public String sealBytes(byte[] plain, String place) {
        return Sealed.of(keys.current(), plain, place).text();
    }

    /** Opens a sealed text at its place; a text from before columns were sealed is returned as it is. */
    public String open(String text, String place) {
        return Sealed.parse(text)
                .map(kept -> new String(kept.open(keys.of(kept.key()), place), StandardCharsets.UTF_8))
                .orElse(text);
    }

    /** Opens a sealed file at its place. */
    public byte[] openBytes(String text, String place) {
        var kept = Sealed.parse(text).orElseThrow(() -> new IllegalStateException("not sealed: " + place));
        return kept.open(keys.of(kept.key()), place);
    }

    /**
     * A keyed digest by which a sealed text is found without being opened (盲索引): the same text always gives the same digest with
     * the key of today, and nobody without the key can try texts out. Each purpose has a key of its own, drawn from the column key.
     *
     * @param purpose table and column, so that digests of different columns cannot be compared
     */
    public String digest(String plain, String purpose) {
        return digest(keys.current(), plain, purpose);
    }

    /** The digests with every key at hand, the newest first: while keys change, rows carry one or the other. */
    public List<String> digests(String plain, String purpose) {
        return keys.all().stream().map(key -> digest(key, plain, purpose)).toList();
    }

    private static String digest(ColumnKey key, String plain, String purpose) {
        var own = hmac(key.secret(), ("digest " + purpose).getBytes(StandardCharsets.UTF_8));
        var digest = hmac(own, plain.getBytes(StandardCharsets.UTF_8));
        return Sealed.beginning(key.id())
                + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Id and cipher of the key of today, never the key. */
    public String keyInUse() {
        var key = keys.current();
        return key.id() + " " + key.cipher();
    }

    /** How every text begins that is sealed with the key of today. */
    public String beginning() {
        return Sealed.beginning(keys.current().id());
    }
}
