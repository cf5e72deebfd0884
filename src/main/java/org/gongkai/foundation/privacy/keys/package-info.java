/** Keys of encrypted columns (列加密密钥): where they lie, how they are checked at the start, how they are changed. */
@NullMarked
package org.gongkai.foundation.privacy.keys;

import org.jspecify.annotations.NullMarked;
