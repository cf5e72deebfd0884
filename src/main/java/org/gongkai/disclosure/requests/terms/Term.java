package org.gongkai.disclosure.requests.terms;

import java.time.LocalDate;

/**
 * A last day that binds now (期限).
 *
 * @param subject the consultation, dispute or review it belongs to; 0 where it is the request's own
 */
public record Term(TermKind kind, long subject, LocalDate day) {

    /** One of the request's own. */
    public static Term own(TermKind kind, LocalDate day) {
        return new Term(kind, 0, day);
    }
}
