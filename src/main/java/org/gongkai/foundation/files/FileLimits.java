package org.gongkai.foundation.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the room.
 *
 * @param maxSize largest file that is kept
 * @param total how large all kept files may be together; 0 for as much as the disk holds
 * @param maxText how many characters of a file are read for search
 * @param readSeconds how long reading the text of one file may take in the background
 * @param uploadSeconds how long it may take while somebody waits for the answer
 * @param readers how many processes read files at most; each is started when needed
 * @param readerHeap memory for the objects of one such process
 * @param readerRest how long an idle one is kept warm
 */
@ConfigurationProperties("gongkai.files")
public record FileLimits(
        @DefaultValue("200MB") DataSize maxSize,
        @DefaultValue("0") DataSize total,
        @DefaultValue("2000000") int maxText,
        @DefaultValue("60") int readSeconds,
        @DefaultValue("8") int uploadSeconds,
        @DefaultValue("2") int readers,
        @DefaultValue("192MB") DataSize readerHeap,
        @DefaultValue("3m") Duration readerRest) {}
