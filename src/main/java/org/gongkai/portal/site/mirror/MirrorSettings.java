package org.gongkai.portal.site.mirror;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the static mirror.
 *
 * @param dir where the server keeps the public site as files and renews them by itself; without it there is no mirror
 * @param every how often the mirror is renewed by what changed
 */
@ConfigurationProperties("gongkai.mirror")
record MirrorSettings(
        @Nullable Path dir, @DefaultValue("10s") Duration every) {}
