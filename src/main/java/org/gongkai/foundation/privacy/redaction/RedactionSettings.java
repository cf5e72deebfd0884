package org.gongkai.foundation.privacy.redaction;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of redaction.
 *
 * @param maxSize largest file that is taken for it
 * @param seconds how long reading one file may take, and making or proving one page of it
 * @param heap memory for the objects of the process in which that is done
 * @param recognizer the program that reads scanned pages, by name or path; nothing to do without
 * @param languages whose characters it is to read, as it calls them, joined by {@code +}
 */
@ConfigurationProperties("gongkai.redaction")
public record RedactionSettings(
        @DefaultValue("40MB") DataSize maxSize,
        @DefaultValue("180") int seconds,
        @DefaultValue("512MB") DataSize heap,
        @DefaultValue("tesseract") String recognizer,
        @DefaultValue("chi_sim") String languages) {}
