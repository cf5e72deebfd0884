package org.gongkai.foundation.paper.verifying;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.gongkai.foundation.paper.VerificationCode;
import org.gongkai.foundation.paper.sealing.Sm;

/**
 * Looks at the seal of an OFD (OFD 验章): the signature over the digest of the list of files, and every file of the package against
 * that list. A file that is not in the list, or twice in the package, breaks the seal as well.
 */
final class OfdSignature {

    private static final String FOLDER = "Doc_0/Signs/Sign_0/";
    private static final Pattern REFERENCE = Pattern.compile(
            "<ofd:Reference FileRef=\"/([^\"<>]{1,200})\"><ofd:CheckValue>([A-Za-z0-9+/=]{44})</ofd:CheckValue>");
    private static final int MOST_FILES = 300;
    private static final int MOST_BYTES = 48 * 1024 * 1024;
    private static final int PARTS = 5;

    private final byte[] file;

    OfdSignature(byte[] file) {
        this.file = file;
    }

    Optional<Signed> find() {
        try {
            var files = new HashMap<String, byte[]>();
            boolean whole = unpack(files);
            var value = files.get(FOLDER + "SignedValue.dat");
            var list = files.get(FOLDER + "Signature.xml");
            if (value == null) {
                return Optional.empty();
            }
            var signature = ASN1Sequence.getInstance(value);
            var certificate = certificate(
                    ASN1OctetString.getInstance(signature.getObjectAt(1)).getOctets());
            var signed = ASN1Sequence.getInstance(signature.getObjectAt(0));
            boolean holds = whole
                    && list != null
                    && signed.size() == PARTS
                    && Arrays.equals(bits(signed, 3), Sm.digest(list))
                    && Sm.verifies(certificate.getPublicKey(), signed.getEncoded(ASN1Encoding.DER), bits(signature, 3))
                    && isAsListed(files, new String(list, StandardCharsets.UTF_8));
            return Optional.of(new Signed(certificate, holds));
        } catch (IOException | CertificateException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The codes in its files; whoever packed them anew cannot have hidden them. */
    Set<VerificationCode> marks() {
        try {
            var files = new TreeMap<String, byte[]>();
            unpack(files);
            return files.values().stream()
                    .flatMap(part -> Marks.in(part).stream())
                    .limit(Marks.MOST)
                    .collect(Collectors.toSet());
        } catch (RuntimeException unreadable) {
            return Set.of();
        }
    }

    /** Whether the package could be read to its end, no file twice. */
    private boolean unpack(Map<String, byte[]> files) {
        int left = MOST_BYTES;
        boolean whole = true;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || files.size() >= MOST_FILES) {
                    return false;
                }
                whole &= files.put(entry.getName(), bytes) == null;
            }
            return whole;
        } catch (IOException torn) {
            return false;
        }
    }

    private static boolean isAsListed(Map<String, byte[]> files, String list) {
        var left = new HashSet<>(files.keySet());
        left.remove(FOLDER + "Signature.xml");
        left.remove(FOLDER + "SignedValue.dat");
        var references = REFERENCE.matcher(list);
        while (references.find()) {
            var bytes = files.get(references.group(1));
            if (bytes == null
                    || !Arrays.equals(Sm.digest(bytes), Base64.getDecoder().decode(references.group(2)))) {
                return false;
            }
            left.remove(references.group(1));
        }
        return left.isEmpty();
    }

    private static byte[] bits(ASN1Sequence sequence, int place) {
        return ASN1BitString.getInstance(sequence.getObjectAt(place)).getOctets();
    }

    private static X509Certificate certificate(byte[] der) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509", new BouncyCastleProvider())
                .generateCertificate(new ByteArrayInputStream(der));
    }
}
