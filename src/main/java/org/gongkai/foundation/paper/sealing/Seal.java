package org.gongkai.foundation.paper.sealing;

/** A seal (电子印章): whose it is, what it signs with, how it looks. */
public record Seal(String holder, SigningKey key, SealPicture picture) {}
