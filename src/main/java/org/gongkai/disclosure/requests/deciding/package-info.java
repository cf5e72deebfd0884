/** Decisions (处理决定): the closed national tree, and the remedies that follow from each. */
@NullMarked
package org.gongkai.disclosure.requests.deciding;

import org.jspecify.annotations.NullMarked;
