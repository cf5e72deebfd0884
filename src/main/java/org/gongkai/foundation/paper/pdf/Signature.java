package org.gongkai.foundation.paper.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.gongkai.foundation.paper.sealing.SigningKey;
import org.gongkai.foundation.paper.sealing.Sm;

/**
 * Signs a whole file (数字签名): the place for the signature is written as zeros, then filled with a detached CMS message over all bytes
 * before and behind it.
 */
final class Signature {

    /** More than a message with one certificate needs. */
    static final int ROOM = 4096;

    private static final long OPEN = 1_000_000_000L;

    private Signature() {}

    /** A range as long in writing as any that is filled in later. */
    static COSArray openRange() {
        var range = new COSArray();
        range.add(COSInteger.get(0));
        for (int i = 0; i < 3; i++) {
            range.add(COSInteger.get(OPEN));
        }
        return range;
    }

    static byte[] fill(byte[] file, SigningKey key, Instant when) throws IOException {
        int from = find(file, "<" + "0".repeat(2 * ROOM) + ">");
        int to = from + 2 * ROOM + 2;
        var open = ("0 " + OPEN + " " + OPEN + " " + OPEN);
        var range = String.format(Locale.ROOT, "0 %d %d %d", from, to, file.length - to);
        int at = find(file, open);
        var padded = range + " ".repeat(open.length() - range.length());
        System.arraycopy(padded.getBytes(StandardCharsets.US_ASCII), 0, file, at, padded.length());
        var signed = Arrays.copyOf(file, file.length - (to - from));
        System.arraycopy(file, to, signed, from, file.length - to);
        var message = sign(signed, key, when);
        if (message.length > ROOM) {
            throw new IOException("a signature of " + message.length + " bytes does not fit");
        }
        var hex = HexFormat.of().formatHex(message).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(hex, 0, file, from + 1, hex.length);
        return file;
    }

    private static byte[] sign(byte[] bytes, SigningKey key, Instant when) throws IOException {
        var provider = new BouncyCastleProvider();
        try {
            var signer = new JcaContentSignerBuilder("SM3WITHSM2")
                    .setProvider(provider)
                    .build(key.key());
            var digests = new JcaDigestCalculatorProviderBuilder()
                    .setProvider(provider)
                    .build();
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(
                            new DefaultSignedAttributeTableGenerator(attributes(key.certificate(), when)))
                    .build(signer, key.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
            return generator.generate(new CMSProcessableByteArray(bytes), false).getEncoded("DER");
        } catch (OperatorCreationException | CertificateEncodingException | CMSException e) {
            throw new IOException(e);
        }
    }

    /** The certificate is signed with the rest, so that none other can be put in its place. */
    private static AttributeTable attributes(X509Certificate certificate, Instant when)
            throws CertificateEncodingException {
        var algorithm = new AlgorithmIdentifier(new ASN1ObjectIdentifier(Sm.SM3));
        var named = new SigningCertificateV2(new ESSCertIDv2(algorithm, Sm.digest(certificate.getEncoded())));
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(named)));
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(when)))));
        return new AttributeTable(attributes);
    }

    private static int find(byte[] file, String words) throws IOException {
        var wanted = words.getBytes(StandardCharsets.US_ASCII);
        for (int i = file.length - wanted.length; i >= 0; i--) {
            if (file[i] == wanted[0] && Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new IOException("the place of the signature is not in the file");
    }
}
