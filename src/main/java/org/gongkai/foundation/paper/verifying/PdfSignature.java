package org.gongkai.foundation.paper.verifying;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.gongkai.foundation.paper.sealing.Sm;

/**
 * Looks for the signature of a PDF without reading the PDF itself (PDF 验签): the range must leave out nothing but the place of the
 * signature, and what stands there must be one message in hexadecimal digits and zeros. So nothing a foreign file says is believed.
 */
final class PdfSignature {

    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*0\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");
    private static final int MOST = 8;

    private final byte[] file;

    PdfSignature(byte[] file) {
        this.file = file;
    }

    /** The last signature that can be read, since a later one was set over an earlier. */
    Optional<Signed> find() {
        return RANGE.matcher(new String(file, StandardCharsets.ISO_8859_1))
                .results()
                .limit(MOST)
                .flatMap(range -> read(range).stream())
                .reduce((_, later) -> later);
    }

    private Optional<Signed> read(MatchResult range) {
        int gap = Integer.parseInt(range.group(1));
        int after = Integer.parseInt(range.group(2));
        int rest = Integer.parseInt(range.group(3));
        if (gap + 2 >= after || after > file.length || file[gap] != '<' || file[after - 1] != '>') {
            return Optional.empty();
        }
        try {
            var hex = new String(file, gap + 1, after - gap - 2, StandardCharsets.ISO_8859_1);
            var bytes = HexFormat.of().parseHex(hex);
            var message = new CMSSignedData(ContentInfo.getInstance(first(bytes)));
            boolean whole = after + (long) rest == file.length && isZeroBehind(bytes, message);
            return signer(message, Arrays.copyOf(file, gap), Arrays.copyOfRange(file, after, file.length), whole);
        } catch (IOException | CMSException | CertificateException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Object first(byte[] bytes) throws IOException {
        try (var stream = new ASN1InputStream(bytes)) {
            return stream.readObject();
        }
    }

    private static boolean isZeroBehind(byte[] bytes, CMSSignedData message) throws IOException {
        int length = message.getEncoded("DER").length;
        for (int i = length; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Signed> signer(CMSSignedData message, byte[] before, byte[] behind, boolean whole)
            throws CertificateException, IOException {
        for (SignerInformation signer : message.getSignerInfos().getSigners()) {
            for (Object found : message.getCertificates().getMatches(signer.getSID())) {
                var certificate = new JcaX509CertificateConverter()
                        .setProvider(new BouncyCastleProvider())
                        .getCertificate((X509CertificateHolder) found);
                boolean holds = whole
                        && Arrays.equals(digest(signer), Sm.digest(before, behind))
                        && Arrays.equals(named(signer), Sm.digest(certificate.getEncoded()))
                        && Sm.verifies(
                                certificate.getPublicKey(), signer.getEncodedSignedAttributes(), signer.getSignature());
                return Optional.of(new Signed(certificate, holds));
            }
        }
        return Optional.empty();
    }

    private static byte[] digest(SignerInformation signer) {
        return ASN1OctetString.getInstance(attribute(signer, CMSAttributes.messageDigest))
                .getOctets();
    }

    /** Digest of the certificate that the signer named. */
    private static byte[] named(SignerInformation signer) {
        var named =
                SigningCertificateV2.getInstance(attribute(signer, PKCSObjectIdentifiers.id_aa_signingCertificateV2));
        return named.getCerts()[0].getCertHash();
    }

    private static ASN1Encodable attribute(SignerInformation signer, ASN1ObjectIdentifier name) {
        var attributes = signer.getSignedAttributes();
        var attribute = attributes == null ? null : attributes.get(name);
        if (attribute == null) {
            throw new IllegalArgumentException("not signed: " + name);
        }
        return attribute.getAttributeValues()[0];
    }
}
