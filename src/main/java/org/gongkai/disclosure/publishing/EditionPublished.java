package org.gongkai.disclosure.publishing;

import java.time.Instant;

/** The first edition of a document came before the public (公开). */
public record EditionPublished(DocumentId document, int edition, Instant at) {}
