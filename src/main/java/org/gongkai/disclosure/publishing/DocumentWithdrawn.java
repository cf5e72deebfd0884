package org.gongkai.disclosure.publishing;

import java.time.Instant;

/** A document was taken back with a public reason; its text is gone everywhere (撤回). */
public record DocumentWithdrawn(DocumentId document, String reason, Instant at) {}
