package org.gongkai.disclosure.publishing;

import java.time.Instant;
import java.util.List;

/**
 * A portion of an import came before the public (批量导入): new and changed documents together, one event for some hundreds.
 *
 * @param changed whether some of them had been there before in another wording
 */
public record DocumentsImported(List<Long> documents, boolean changed, Instant at) {

    public DocumentsImported {
        documents = List.copyOf(documents);
    }

    public List<DocumentId> ids() {
        return documents.stream().map(DocumentId::new).toList();
    }
}
