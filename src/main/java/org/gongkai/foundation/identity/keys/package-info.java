/** The security administrator's page of the keys of encrypted columns (密钥管理). */
@NullMarked
package org.gongkai.foundation.identity.keys;

import org.jspecify.annotations.NullMarked;
