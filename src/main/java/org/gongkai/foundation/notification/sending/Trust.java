package org.gongkai.foundation.notification.sending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Whom the settings trust to say who a mail server is (受信任的证书), instead of those whom the machine trusts. */
final class Trust {

    private Trust() {}

    /** The file is not there, or holds no certificates. */
    static final class Unread extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unread(Exception why) {
            super(why);
        }
    }

    /** Read each time, so that a new file needs no new start. */
    static SSLSocketFactory in(Path file) {
        try (var in = Files.newInputStream(file)) {
            var known = KeyStore.getInstance(KeyStore.getDefaultType());
            known.load(null, null);
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                known.setCertificateEntry("certificate " + known.size(), certificate);
            }
            if (known.size() == 0) {
                throw new CertificateException("no certificate in the file");
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(known);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException unread) {
            throw new Unread(unread);
        }
    }
}
