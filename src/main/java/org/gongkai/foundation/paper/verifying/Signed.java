package org.gongkai.foundation.paper.verifying;

import java.security.cert.X509Certificate;

/**
 * What the signature in a file shows by itself (签名检验).
 *
 * @param holds whether it was made with the key of the certificate over the file exactly as it is
 */
record Signed(X509Certificate certificate, boolean holds) {

    Signed {
        // a certificate whose key cannot be read is none; said here, where whoever reads a foreign file expects it
        certificate.getPublicKey();
    }
}
