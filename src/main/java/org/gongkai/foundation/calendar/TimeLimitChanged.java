package org.gongkai.foundation.calendar;

import java.time.LocalDate;

/**
 * A new version of a time limit was made, or one that did not hold yet was taken back (期限规则变更). What began before the day keeps
 * the version it has.
 */
public record TimeLimitChanged(String code, LocalDate from) {}
