package org.gongkai.standards.catalogue;

/** The unit of a time limit. 工作日 and 日 are never the same thing; which one counts is a property of each rule. */
public enum LimitUnit {
    WORKDAY,
    DAY,
    HOUR,
    MONTH,
    QUARTER,
    YEAR
}
