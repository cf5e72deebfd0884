/**
 * Wording (规范用语): misspelt official terms in what is to be published, and the words the openness office keeps for itself.
 * How misspellings are found lies in {@code spelling}, the words themselves in {@code lexicon}.
 */
@NullMarked
package org.gongkai.disclosure.publishing.wording;

import org.jspecify.annotations.NullMarked;
