package org.gongkai.disclosure.requests.terms;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A last day became another with a table of holidays (期限变动).
 *
 * @param fact the step of the request that tells of it
 * @param why how the day that holds now comes about
 */
public record Move(TermKind kind, long subject, long fact, LocalDate before, LocalDate after, String why, Instant at) {}
