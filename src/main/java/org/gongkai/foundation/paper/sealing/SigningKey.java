package org.gongkai.foundation.paper.sealing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * What a seal signs with (签章密钥).
 *
 * @param sample whether it was made by this platform itself, without a certification authority
 */
public record SigningKey(PrivateKey key, X509Certificate certificate, boolean sample) {

    @Override
    public String toString() {
        return "SigningKey[" + certificate.getSubjectX500Principal() + "]";
    }
}
