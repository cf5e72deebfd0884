package org.gongkai.disclosure.publishing.checking;

/** A page to look at beside a finding (对照). */
public record Reference(String words, String address) {}
