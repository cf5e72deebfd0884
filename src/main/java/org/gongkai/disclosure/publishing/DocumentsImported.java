package org.gongkai.disclosure.publishing;

import java.time.Instant;
import java.util.List;

/** A portion of an import came before the public (批量导入): new and changed documents together, one event for some hundreds. */
public record DocumentsImported(List<Long> documents, Instant at) {

    public DocumentsImported {
        documents = List.copyOf(documents);
    }

    public List<DocumentId> ids() {
        return documents.stream().map(DocumentId::new).toList();
    }
}
