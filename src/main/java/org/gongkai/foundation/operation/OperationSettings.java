package org.gongkai.foundation.operation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the room.
 *
 * @param reserve with less than this on the disk, saving and uploading are refused until there is more
 */
@ConfigurationProperties("gongkai.operation")
public record OperationSettings(@DefaultValue("100MB") DataSize reserve) {}
