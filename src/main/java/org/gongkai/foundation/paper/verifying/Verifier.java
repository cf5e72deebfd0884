package org.gongkai.foundation.paper.verifying;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.gongkai.foundation.paper.VerificationCode;
import org.gongkai.foundation.paper.register.Entry;
import org.gongkai.foundation.paper.register.Register;
import org.gongkai.foundation.paper.sealing.SealKeys;
import org.gongkai.foundation.paper.sealing.Sm;
import org.gongkai.foundation.paper.verifying.Verdict.Outcome;
import org.springframework.stereotype.Service;

/**
 * Looks a file or a code through (核验): the signature by itself, and the register, which knows the digest of every file that was
 * given out. Files of strangers are read one at a time.
 */
@Service
public class Verifier {

    private final Register register;
    private final SealKeys keys;
    private final ReentrantLock one = new ReentrantLock();

    Verifier(Register register, SealKeys keys) {
        this.register = register;
        this.keys = keys;
    }

    public Verdict look(VerificationCode code) {
        return register.find(code)
                .map(entry -> new Verdict(Outcome.KNOWN_CODE, entry))
                .orElse(new Verdict(Outcome.UNKNOWN_CODE, null));
    }

    public Verdict look(byte[] file) {
        one.lock();
        try {
            return verdict(file);
        } finally {
            one.unlock();
        }
    }

    private Verdict verdict(byte[] file) {
        var signed = signed(file);
        boolean holds = signed.isPresent() && signed.get().holds();
        var known = register.withDigest(HexFormat.of().formatHex(Sm.digest(file)));
        if (known.isPresent() && holds) {
            return new Verdict(Outcome.UNCHANGED, known.get());
        }
        var meant = known.or(() -> marked(file));
        boolean ours = signed.isPresent() && keys.isOurs(signed.get().certificate());
        if (meant.isEmpty() && holds && ours) {
            return new Verdict(Outcome.UNLISTED, null);
        }
        return meant.isPresent() || ours
                ? new Verdict(Outcome.CHANGED, meant.orElse(null))
                : new Verdict(Outcome.FOREIGN, null);
    }

    private Optional<Entry> marked(byte[] file) {
        var marks = Marks.in(file);
        if (marks.isEmpty() && startsWith(file, "PK")) marks = new OfdSignature(file).marks();
        return marks.stream().flatMap(code -> register.find(code).stream()).findFirst();
    }

    private static Optional<Signed> signed(byte[] file) {
        if (startsWith(file, "%PDF-")) {
            return new PdfSignature(file).find();
        }
        return startsWith(file, "PK") ? new OfdSignature(file).find() : Optional.empty();
    }

    private static boolean startsWith(byte[] file, String words) {
        for (int i = 0; i < words.length(); i++) {
            if (i >= file.length || file[i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
