package org.gongkai.foundation.paper.register;

import java.time.Instant;
import java.time.LocalDate;
import org.gongkai.foundation.paper.VerificationCode;

/**
 * One sealed paper (用印记录), without anything of its text.
 *
 * @param certificate with which it was sealed, in DER
 * @param pdfDigest SM3 of the whole file, as the other
 */
public record Entry(
        VerificationCode code,
        String unitCode,
        String unitName,
        String number,
        String title,
        LocalDate datedOn,
        int pages,
        Instant sealedAt,
        boolean sample,
        byte[] certificate,
        String pdfDigest,
        String ofdDigest) {}
