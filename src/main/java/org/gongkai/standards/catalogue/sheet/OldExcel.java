package org.gongkai.standards.catalogue.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of Excel before 2007, which also wraps an encrypted workbook of today. */
final class OldExcel {
    private OldExcel() {}

    static boolean isEncrypted(byte[] content) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
