/** Measures the product through its public interface and prints what came of it (测量); figures are no tests. */
@NullMarked
package org.gongkai.client.bench;

import org.jspecify.annotations.NullMarked;
