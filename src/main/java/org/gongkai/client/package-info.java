/**
 * The command line {@code bin/gongkai}: a thin client of the HTTP API, outside the wings and used by none of them. It knows
 * addresses and words, no rules.
 */
@NullMarked
package org.gongkai.client;

import org.jspecify.annotations.NullMarked;
