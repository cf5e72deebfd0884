package org.gongkai.disclosure.publishing;

import java.time.Instant;

/** That and why a document was taken back (撤回); the reason stays readable at its address. */
public record Withdrawal(Instant at, String by, String reason) {}
