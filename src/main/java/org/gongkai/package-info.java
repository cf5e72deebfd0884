/** The whole product: six wings of rooms, one way up (see {@code docs/development.md}). */
@NullMarked
package org.gongkai;

import org.jspecify.annotations.NullMarked;
