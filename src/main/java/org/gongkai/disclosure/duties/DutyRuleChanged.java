package org.gongkai.disclosure.duties;

import java.time.LocalDate;

/** A rule by which duties are computed was changed by hand (规则变更); what began before the day keeps the old one. */
public record DutyRuleChanged(String code, LocalDate from) {}
