package org.gongkai.disclosure.publishing;

import java.time.Instant;

/** A later edition took the place of the one before it (更正). */
public record EditionCorrected(DocumentId document, int edition, int before, String note, Instant at) {}
