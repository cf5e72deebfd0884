package org.gongkai.foundation.paper;

import java.time.Instant;

/**
 * A paper as it was sealed (已盖章文书): two files of one layout, never made again.
 *
 * @param sample whether the seal is a sample without legal force
 */
public record SealedPaper(VerificationCode code, int pages, Instant at, boolean sample, byte[] pdf, byte[] ofd) {}
