package org.gongkai.foundation.identity.desk;

/** A line of the record of access in words. */
public record AccessView(String at, String who, String what, String target, String detail, String address) {}
