package org.gongkai.foundation.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the room.
 *
 * @param maxSize largest file that is kept
 * @param maxText how many characters of a file are read for search
 * @param readSeconds how long reading the text of one file may take
 */
@ConfigurationProperties("gongkai.files")
record FileLimits(
        @DefaultValue("200MB") DataSize maxSize,
        @DefaultValue("2000000") int maxText,
        @DefaultValue("60") int readSeconds) {}
