package org.gongkai.foundation.files;

/**
 * A file that was read and kept (已收文件).
 *
 * @param text its words; empty for a picture, a scan, a recording
 */
public record ReceivedFile(StoredFile file, String text) {}
