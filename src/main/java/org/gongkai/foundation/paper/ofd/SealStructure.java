package org.gongkai.foundation.paper.ofd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.time.ZonedDateTime;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.gongkai.foundation.paper.sealing.Seal;
import org.gongkai.foundation.paper.sealing.SealPicture;
import org.gongkai.foundation.paper.sealing.Sm;

/** Seal and signature as GB/T 38540 wants them in bytes (安全电子签章数据格式, 版本 4). */
final class SealStructure {

    private static final int VERSION = 4;
    private static final int KIND_OF_BODY = 1;
    private static final int CERTIFICATES = 1;

    private final Seal seal;
    private final byte[] certificate;
    private final ZonedDateTime when;
    private final DERSequence structure;

    SealStructure(Seal seal, String id, ZonedDateTime when) {
        this.seal = seal;
        this.when = when;
        try {
            this.certificate = seal.key().certificate().getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
        this.structure = structure(id);
    }

    /** The seal (SES_Seal), signed by who made it: here the holder. */
    byte[] seal() {
        return bytes(structure);
    }

    /** The signature (SES_Signature) over the digest of the list of files. */
    byte[] signature(byte[] digest, String list) {
        var signed = sequence(
                new ASN1Integer(VERSION),
                structure,
                time(Date.from(when.toInstant())),
                new DERBitString(digest),
                new DERIA5String(list));
        return bytes(sequence(
                signed,
                new DEROctetString(certificate),
                new ASN1ObjectIdentifier(Sm.SM2_WITH_SM3),
                new DERBitString(Sm.sign(seal.key().key(), bytes(signed)))));
    }

    private DERSequence structure(String id) {
        var x509 = seal.key().certificate();
        int side = (int) SealPicture.SIDE;
        var about = sequence(
                sequence(new DERIA5String("ES"), new ASN1Integer(VERSION), new DERIA5String("Gongkai")),
                new DERIA5String(id),
                sequence(
                        new ASN1Integer(KIND_OF_BODY),
                        new DERUTF8String(seal.holder()),
                        new ASN1Integer(CERTIFICATES),
                        sequence(new DEROctetString(certificate)),
                        time(Date.from(when.toInstant())),
                        time(x509.getNotBefore()),
                        time(x509.getNotAfter())),
                sequence(
                        new DERIA5String("png"),
                        new DEROctetString(seal.picture().png()),
                        new ASN1Integer(side),
                        new ASN1Integer(side)));
        return sequence(
                about,
                new DEROctetString(certificate),
                new ASN1ObjectIdentifier(Sm.SM2_WITH_SM3),
                new DERBitString(Sm.sign(seal.key().key(), bytes(about))));
    }

    private static ASN1GeneralizedTime time(Date date) {
        return new ASN1GeneralizedTime(date);
    }

    private static DERSequence sequence(ASN1Encodable... parts) {
        return new DERSequence(parts);
    }

    private static byte[] bytes(DERSequence sequence) {
        try {
            return sequence.getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
