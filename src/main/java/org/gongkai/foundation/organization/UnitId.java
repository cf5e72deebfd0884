package org.gongkai.foundation.organization;

/** The identity of a unit (单位); it stays when the unit is renamed. */
public record UnitId(long value) {}
