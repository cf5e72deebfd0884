package org.gongkai.foundation.paper.typesetting;

/**
 * What is printed at the foot so that the holder can have the paper looked through (核验说明).
 *
 * @param link what the square code says
 * @param words beside it
 * @param alternative what is read aloud for the square code
 * @param seal what is read aloud for the seal
 */
public record Proof(String link, String words, String alternative, String seal) {}
