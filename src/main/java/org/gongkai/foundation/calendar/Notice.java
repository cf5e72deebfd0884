package org.gongkai.foundation.calendar;

/** A notice of the State Council on the holidays of a year (节假日安排通知), with the address it can be read at. */
public record Notice(int year, String title, String address) {}
