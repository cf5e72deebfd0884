package org.gongkai.foundation.paper.sealing;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.gongkai.foundation.database.DataDirectory;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.paper.Paper;
import org.gongkai.foundation.paper.PaperSettings;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The keys that seals sign with (印章密钥): the deployment's own, from a PKCS#12 file, else a sample key that is made when the first
 * paper is sealed. It lies with the other keys outside the database, and only its owner may read it.
 */
@Component
public class SealKeys {

    private record Known(FileTime changed, Set<PublicKey> keys) {}

    private final Map<Path, Known> read = new HashMap<>();
    private final PaperSettings settings;
    private final Path sample;
    private final SampleKey maker;

    SealKeys(PaperSettings settings, DataDirectory directory, SampleKey maker) {
        this.settings = settings;
        this.sample = directory.data().resolve("keys").resolve("seal.p12");
        this.maker = maker;
    }

    /** The key of a body: the entry with its code, else the first; with the sample key a certificate in its name. */
    public synchronized SigningKey of(Paper.Issuer issuer) {
        var own = settings.seal();
        try {
            return own == null ? maker.inTheNameOf(issuer, sampleKey()) : own(own, issuer.code());
        } catch (GeneralSecurityException | IOException broken) {
            throw new Refused(say("paper.refused.seal", own == null ? sample : own));
        }
    }

    private static SigningKey own(Path file, String code, char[] password)
            throws GeneralSecurityException, IOException {
        var store = open(file, password);
        var entry = store.isKeyEntry(code) ? code : first(store);
        if (!(store.getKey(entry, password) instanceof PrivateKey key)
                || !(store.getCertificate(entry) instanceof X509Certificate certificate)) {
            throw new GeneralSecurityException("no key with a certificate in " + file);
        }
        return new SigningKey(key, certificate, false);
    }

    private SigningKey own(Path file, String code) throws GeneralSecurityException, IOException {
        return own(file, code, settings.sealPassword().toCharArray());
    }

    private SigningKey sampleKey() throws GeneralSecurityException, IOException {
        if (!Files.exists(sample)) {
            maker.make(sample);
        }
        return own(sample, "", SampleKey.PASSWORD.toCharArray());
    }

    static KeyStore open(Path file, char[] password) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12", new BouncyCastleProvider());
        try (var bytes = Files.newInputStream(file)) {
            store.load(bytes, password);
        }
        return store;
    }

    private static String first(KeyStore store) throws GeneralSecurityException {
        List<String> names = Collections.list(store.aliases());
        for (var name : names) {
            if (store.isKeyEntry(name)) {
                return name;
            }
        }
        throw new GeneralSecurityException("no key");
    }

    /** Whether a certificate holds a key of this deployment, as it is set today. */
    public synchronized boolean isOurs(X509Certificate certificate) {
        var own = settings.seal();
        try {
            if (Files.exists(sample) && holds(sample, SampleKey.PASSWORD.toCharArray(), certificate)) {
                return true;
            }
            return own != null && holds(own, settings.sealPassword().toCharArray(), certificate);
        } catch (GeneralSecurityException | IOException broken) {
            LoggerFactory.getLogger(SealKeys.class).warn("The key of the seal cannot be read: {}", broken.getMessage());
            return false;
        }
    }

    /** The keys of a file are read again when it was changed: strangers ask often, and PKCS#12 is slow by intention. */
    private boolean holds(Path file, char[] password, X509Certificate certificate)
            throws GeneralSecurityException, IOException {
        var changed = Files.getLastModifiedTime(file);
        var known = read.get(file);
        if (known == null || !known.changed().equals(changed)) {
            var store = open(file, password);
            var all = new HashSet<PublicKey>();
            for (var name : Collections.list(store.aliases())) {
                if (store.isKeyEntry(name)) {
                    all.add(store.getCertificate(name).getPublicKey());
                }
            }
            known = new Known(changed, all);
            read.put(file, known);
        }
        return known.keys().contains(certificate.getPublicKey());
    }
}
