package org.gongkai.foundation.privacy.redaction;

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
}
