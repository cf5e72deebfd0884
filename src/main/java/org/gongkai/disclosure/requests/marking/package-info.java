/** The desk at which documents are redacted (区分处理页): pages and paragraphs, suggestions, marks by hand, the result. */
@NullMarked
package org.gongkai.disclosure.requests.marking;

import org.jspecify.annotations.NullMarked;
