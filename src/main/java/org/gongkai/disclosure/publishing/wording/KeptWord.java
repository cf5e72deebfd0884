package org.gongkai.disclosure.publishing.wording;

import java.time.Instant;

/** A word of the office with who keeps it since when (在册词条). */
public record KeptWord(long id, OwnWord word, String by, Instant at) {}
