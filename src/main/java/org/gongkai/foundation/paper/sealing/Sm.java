package org.gongkai.foundation.paper.sealing;

import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/** The national algorithms (商用密码): digests with SM3 (GB/T 32905), signatures with SM2 (GB/T 32918), default user id. */
public final class Sm {

    /** SM3. */
    public static final String SM3 = "1.2.156.10197.1.401";
    /** SM2 with SM3. */
    public static final String SM2_WITH_SM3 = "1.2.156.10197.1.501";

    private Sm() {}

    public static byte[] digest(byte[]... pieces) {
        var digest = new SM3Digest();
        for (var piece : pieces) {
            digest.update(piece, 0, piece.length);
        }
        var bytes = new byte[digest.getDigestSize()];
        digest.doFinal(bytes, 0);
        return bytes;
    }

    public static byte[] sign(PrivateKey key, byte[] bytes) {
        try {
            var signer = new SM2Signer();
            signer.init(true, new ParametersWithRandom(PrivateKeyFactory.createKey(key.getEncoded())));
            signer.update(bytes, 0, bytes.length);
            return signer.generateSignature();
        } catch (CryptoException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this key signed these bytes; what is no signature at all is none of its. */
    public static boolean verifies(PublicKey key, byte[] bytes, byte[] signature) {
        try {
            var signer = new SM2Signer();
            signer.init(false, parameters(key));
            signer.update(bytes, 0, bytes.length);
            return signer.verifySignature(signature);
        } catch (InvalidKeyException | RuntimeException foreign) {
            return false;
        }
    }

    private static AsymmetricKeyParameter parameters(PublicKey key) throws InvalidKeyException {
        try {
            return PublicKeyFactory.createKey(SubjectPublicKeyInfo.getInstance(key.getEncoded()));
        } catch (java.io.IOException e) {
            throw new InvalidKeyException(e);
        }
    }
}
