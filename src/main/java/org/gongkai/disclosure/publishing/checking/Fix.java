package org.gongkai.disclosure.publishing.checking;

import java.util.function.UnaryOperator;
import org.gongkai.disclosure.publishing.Content;

/**
 * What one press of a button mends (一键改正).
 *
 * @param words what the button says
 * @param masks whether it masks personal data, so that a second person must read it
 * @param change what becomes of the content
 */
public record Fix(String words, boolean masks, UnaryOperator<Content> change) {}
