/**
 * Finding what was probably meant where a text is misspelt (错别字): a dictionary, what words follow each other, and which
 * characters are mistaken for each other. Plain Java, knows nothing of documents.
 */
@NullMarked
package org.gongkai.disclosure.publishing.spelling;

import org.jspecify.annotations.NullMarked;
