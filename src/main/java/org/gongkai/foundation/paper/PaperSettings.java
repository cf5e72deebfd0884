package org.gongkai.foundation.paper;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of papers and seals (文书与印章设置).
 *
 * @param seal PKCS#12 file with the body's own SM2 key and certificate, entries named by the code of a unit; a sample seal while empty
 * @param sealPassword password of that file
 * @param body TrueType font for the text (仿宋), with licence to embed; Noto Serif SC while empty
 * @param title TrueType font for red head and title (小标宋); Noto Serif SC Bold while empty
 * @param heading TrueType font for headings in the text (黑体); as the title while empty
 * @param largestFile the largest file that is looked through for strangers; the reception lets no more in
 */
@ConfigurationProperties("gongkai.paper")
public record PaperSettings(
        @Nullable Path seal,
        @DefaultValue("") String sealPassword,
        @Nullable Path body,
        @Nullable Path title,
        @Nullable Path heading,
        @DefaultValue("4MB") DataSize largestFile) {}
