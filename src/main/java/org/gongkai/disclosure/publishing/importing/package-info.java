/** Bulk import of documents (批量导入): lines of a file become documents, some hundreds in a transaction (docs/formats/documents.md). */
@NullMarked
package org.gongkai.disclosure.publishing.importing;

import org.jspecify.annotations.NullMarked;
