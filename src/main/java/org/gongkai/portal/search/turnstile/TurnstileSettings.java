package org.gongkai.portal.search.turnstile;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many search at the same time (检索并发设置).
 *
 * @param atOnce searches that run at the same time
 * @param atOnceOfOne searches of one address that run at the same time
 * @param waiting searches that may wait for a place; more are refused with 503
 * @param waitOfOne searches of one address that may wait
 * @param patience how long one waits
 */
@ConfigurationProperties("gongkai.search.turnstile")
public record TurnstileSettings(
        @DefaultValue("8") int atOnce,
        @DefaultValue("2") int atOnceOfOne,
        @DefaultValue("48") int waiting,
        @DefaultValue("16") int waitOfOne,
        @DefaultValue("2s") Duration patience) {}
