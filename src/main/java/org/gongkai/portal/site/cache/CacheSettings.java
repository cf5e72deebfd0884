package org.gongkai.portal.site.cache;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the page cache.
 *
 * @param size how much memory kept pages may take; 0 keeps none
 * @param page the largest page that is kept
 * @param longest after this time a page is made anew even if nothing was told to have changed
 * @param listen how often changes that other nodes made are asked for
 */
@ConfigurationProperties("gongkai.site.cache")
public record CacheSettings(
        @DefaultValue("48MB") DataSize size,
        @DefaultValue("512KB") DataSize page,
        @DefaultValue("10m") Duration longest,
        @DefaultValue("1s") Duration listen) {}
