package org.gongkai.disclosure.duties;

/** What brings a duty about (义务种类). */
public enum DutyKind {
    /** Something came into being, was changed, decided or approved (因事). */
    EVENT,
    /** A year, quarter or month came to its end (定期). */
    PERIOD,
    /** It must be there at all times (长期). */
    PERMANENT
}
