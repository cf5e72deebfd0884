/** Mending with one press (一键改正), the record of what was masked, and the second person who reads it (遮盖与核对). */
@NullMarked
package org.gongkai.disclosure.publishing.mending;

import org.jspecify.annotations.NullMarked;
