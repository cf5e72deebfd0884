package org.gongkai.foundation.privacy.redaction;

import static org.gongkai.foundation.design.Speech.say;

import java.nio.charset.StandardCharsets;
import org.gongkai.foundation.design.Refused;

/** What kinds of files can be redacted (可以区分处理的格式). */
public enum Form {
    PDF("pdf", "application/pdf"),
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    Form(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it is shown as pictures of pages, on which areas are marked; the others are shown as text. */
    public boolean isPaged() {
        return this == PDF || isPicture();
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    private static final int HEAD = 1024;
    /** The name under which an office file with a password wraps itself, as it stands in the file. */
    private static final String WRAPPED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

    /**
     * What a file says it is, by its first bytes and the names in it; nothing of it is unpacked. Whether it is so, its reading tells.
     *
     * @throws Refused when it is of no kind that can be redacted
     */
    static Form of(byte[] file) {
        // every byte is one character
        var all = new String(file, StandardCharsets.ISO_8859_1);
        var head = all.substring(0, Math.min(HEAD, all.length()));
        if (head.contains("%PDF-")) return PDF;
        if (head.startsWith("\u00ff\u00d8\u00ff")) return JPEG;
        if (head.startsWith("\u0089PNG")) return PNG;
        if (head.startsWith("PK") && all.contains("word/document")) return DOCX;
        if (head.startsWith("PK") && all.contains("xl/workbook")) return XLSX;
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw refused(all.contains(WRAPPED) ? "privacy.redaction.locked" : "privacy.redaction.old");
        }
        throw refused("privacy.redaction.form");
    }

    private static Refused refused(String why) {
        return new Refused(say(why), "file");
    }
}
