/** Where documents, editions and what happened to them are kept (文库): SQL and nothing else. */
@NullMarked
package org.gongkai.disclosure.publishing.archive;

import org.jspecify.annotations.NullMarked;
