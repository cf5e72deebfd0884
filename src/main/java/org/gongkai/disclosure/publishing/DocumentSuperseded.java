package org.gongkai.disclosure.publishing;

import java.time.Instant;

/** Another document took a document's place (代替). */
public record DocumentSuperseded(DocumentId document, DocumentId by, Instant at) {}
