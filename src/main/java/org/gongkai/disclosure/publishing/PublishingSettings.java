package org.gongkai.disclosure.publishing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of publishing.
 *
 * @param indexPattern how index numbers (索引号) are composed
 */
@ConfigurationProperties("gongkai.publishing")
record PublishingSettings(
        @DefaultValue("{credit}/{year}-{seq:5}") String indexPattern) {}
