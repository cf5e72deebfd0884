package org.gongkai.foundation.paper.pdf;

import java.time.ZonedDateTime;

/**
 * What a file says about itself (文件元数据).
 *
 * @param mark the code by which the file is found again
 * @param reason why it was signed
 */
public record PdfFacts(ZonedDateTime when, String mark, String issuer, String reason) {

    java.time.Instant at() {
        return when.toInstant();
    }
}
