package org.gongkai.foundation.organization;

/** A unit was established, renamed, moved, merged, abolished or corrected (单位变动). */
public record UnitChanged(UnitId unit) {}
