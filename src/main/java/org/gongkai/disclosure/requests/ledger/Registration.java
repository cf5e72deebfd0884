package org.gongkai.disclosure.requests.ledger;

import org.gongkai.disclosure.requests.Arrival;
import org.gongkai.disclosure.requests.asking.ApplicantKind;
import org.gongkai.disclosure.requests.asking.Details;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What is written down when a request comes in (申请登记).
 *
 * @param evidence of the date: postmark, receipt, mail, who took it down
 * @param once what makes a form that is sent twice one request; null where staff register
 * @param codeHash of the query code
 * @param by login of who registers, {@code -} for the applicant
 */
public record Registration(
        UnitId body,
        String bodyCode,
        Arrival arrival,
        String evidence,
        ApplicantKind applicant,
        Details details,
        @Nullable String once,
        String codeHash,
        String by,
        boolean sample) {}
