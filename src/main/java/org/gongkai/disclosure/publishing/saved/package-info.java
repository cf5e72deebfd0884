/**
 * A saved page as it lies on the disk (存档页面): its characters, its tags, its lines and links, and what on it is only
 * furniture. Knows nothing of documents; {@code pages} does.
 */
@NullMarked
package org.gongkai.disclosure.publishing.saved;

import org.jspecify.annotations.NullMarked;
