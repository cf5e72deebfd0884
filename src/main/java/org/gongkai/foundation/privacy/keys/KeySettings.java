package org.gongkai.foundation.privacy.keys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How personal and secret columns are encrypted (列加密设置).
 *
 * @param cipher `AES_GCM`, or `SM4_GCM` where national algorithms are asked for; another one holds from the next change of keys
 * @param file where the keys lie, outside the database; `keys/columns` in the data directory when empty
 */
@ConfigurationProperties("gongkai.privacy")
record KeySettings(
        @DefaultValue("AES_GCM") ColumnCipher cipher,
        @Nullable Path file) {}
