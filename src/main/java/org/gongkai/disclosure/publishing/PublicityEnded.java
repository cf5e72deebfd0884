package org.gongkai.disclosure.publishing;

import java.time.Instant;

/** The period of a list shown to the public is over (公示期满): its names are taken off, its address stays. */
public record PublicityEnded(DocumentId document, Instant at) {}
