package org.gongkai.foundation.privacy.keys;

import static org.gongkai.foundation.design.Speech.say;

import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.database.DataDirectory;
import org.gongkai.foundation.database.StartRefused;
import org.springframework.stereotype.Component;

/** The keys in hand (在用密钥); a key that is missing or wrong stops the start, before anything is written with another. */
@Component
public class ColumnKeys {

    private static final String PROOF = "gongkai";

    private final KeyFile file;
    private final KeyProofs proofs;
    private final ColumnCipher cipher;
    private final Clock clock;
    private Map<String, ColumnKey> keys = Map.of();
    private FileTime read = FileTime.fromMillis(-1);

    ColumnKeys(KeySettings settings, DataDirectory directory, KeyProofs proofs, Clock clock) {
        var path = settings.file();
        this.file = new KeyFile(path == null ? directory.data().resolve("keys").resolve("columns") : path);
        this.proofs = proofs;
        this.cipher = settings.cipher();
        this.clock = clock;
        refresh();
        check();
        if (keys.isEmpty()) {
            add();
        }
    }

    /** The key that seals from now on: the newest. */
    public synchronized ColumnKey current() {
        refresh();
        return List.copyOf(keys.values()).getLast();
    }

    /** Every key at hand, the newest first. */
    public synchronized List<ColumnKey> all() {
        refresh();
        return List.copyOf(keys.values()).reversed();
    }

    /** A key by its id. */
    public synchronized ColumnKey of(String id) {
        if (!keys.containsKey(id)) {
            refresh();
        }
        var key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("no key " + id + " in " + file.path());
        }
        return key;
    }

    /** Makes a key of the cipher that is set, keeps it in the file, and seals with it from now on. */
    synchronized ColumnKey add() {
        var all = new ArrayList<>(file.read());
        var key = ColumnKey.random(cipher, clock.instant());
        all.add(key);
        file.write(all);
        proofs.keep(key.id(), Sealed.of(key, bytes(), key.id()).text());
        read = FileTime.fromMillis(-1);
        refresh();
        return key;
    }

    private void refresh() {
        var changed = file.changed();
        if (!changed.equals(read)) {
            var all = new LinkedHashMap<String, ColumnKey>();
            file.read().forEach(key -> all.put(key.id(), key));
            keys = all;
            read = changed;
        }
    }

    private void check() {
        proofs.all().forEach((id, proof) -> {
            var key = keys.get(id);
            if (key == null) {
                throw new StartRefused(say("privacy.keys.missing", file.path(), id));
            }
            try {
                Sealed.parse(proof).orElseThrow().open(key, id);
            } catch (Sealed.Tampered other) {
                throw new StartRefused(say("privacy.keys.wrong", file.path(), id));
            }
        });
    }

    private static byte[] bytes() {
        return PROOF.getBytes(StandardCharsets.UTF_8);
    }
}
