package org.gongkai.foundation.identity.keys;

/** An encrypted column and how many of its rows the key of today does not open yet. */
public record ColumnView(String name, long behind) {}
