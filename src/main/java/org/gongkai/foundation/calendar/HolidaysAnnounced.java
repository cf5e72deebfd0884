package org.gongkai.foundation.calendar;

/** The table of a year was entered or changed (节假日安排公布); every last day that was counted over it must be counted anew. */
public record HolidaysAnnounced(int year) {}
