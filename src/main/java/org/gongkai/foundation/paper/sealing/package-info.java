/** Seals (印章): key, certificate and picture. */
@NullMarked
package org.gongkai.foundation.paper.sealing;

import org.jspecify.annotations.NullMarked;
