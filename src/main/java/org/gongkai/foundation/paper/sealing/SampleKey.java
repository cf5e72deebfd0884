package org.gongkai.foundation.paper.sealing;

import static org.gongkai.foundation.design.Speech.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.gongkai.foundation.paper.Paper;
import org.springframework.stereotype.Component;

/** A key for seals that are only samples (样章密钥), and certificates with it that say so in their names. */
@Component
class SampleKey {

    /** Guards nothing: the file is its owner's alone, and PKCS#12 asks for some word. */
    static final String PASSWORD = "sample";

    private static final Duration LASTS = Duration.ofDays(3650);

    private final Clock clock;

    SampleKey(Clock clock) {
        this.clock = clock;
    }

    void make(Path file) throws GeneralSecurityException, IOException {
        var provider = new BouncyCastleProvider();
        var maker = KeyPairGenerator.getInstance("EC", provider);
        maker.initialize(new ECGenParameterSpec("sm2p256v1"), new SecureRandom());
        var pair = maker.generateKeyPair();
        var store = KeyStore.getInstance("PKCS12", provider);
        store.load(null, null);
        var certificate = certificate(say("paper.sample.holder"), pair, provider);
        store.setKeyEntry("sample", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate});
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, PASSWORD.toCharArray());
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(folder, "seal", ".tmp", owner);
        Files.write(draft, bytes.toByteArray());
        try {
            // of two that make one at once, the first is kept
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException made) {
            return;
        } finally {
            Files.delete(draft);
        }
    }

    /** The same key with a certificate for a body. */
    SigningKey inTheNameOf(Paper.Issuer issuer, SigningKey sample) throws GeneralSecurityException {
        var pair = new KeyPair(sample.certificate().getPublicKey(), sample.key());
        var certificate = certificate(issuer.name(), pair, new BouncyCastleProvider());
        return new SigningKey(sample.key(), certificate, true);
    }

    private X509Certificate certificate(String holder, KeyPair pair, BouncyCastleProvider provider)
            throws GeneralSecurityException {
        var now = clock.instant();
        var issuer = name(say("paper.sample.issuer"));
        PrivateKey key = pair.getPrivate();
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    new BigInteger(120, new SecureRandom()),
                    Date.from(now.minus(Duration.ofDays(1))),
                    Date.from(now.plus(LASTS)),
                    name(holder),
                    pair.getPublic());
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            var signer = new JcaContentSignerBuilder("SM3WITHSM2")
                    .setProvider(provider)
                    .build(key);
            return new JcaX509CertificateConverter().setProvider(provider).getCertificate(builder.build(signer));
        } catch (OperatorCreationException | CertIOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static X500Name name(String common) {
        return new X500NameBuilder()
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, say("paper.sample.organisation"))
                .addRDN(BCStyle.CN, common)
                .build();
    }
}
