package org.gongkai.foundation.privacy.rebuilding;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.foundation.files.Errand.Declined;
import org.gongkai.foundation.privacy.redaction.Form;

/** The packages that office files are (OOXML 包): what they hold, and their parts within limits. */
public final class Packages {

    static final int MOST_LEAVES = 60_000;
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    private static final int MOST_PARTS = 5000;
    private static final int LARGEST_LIST = 1024 * 1024;

    private Packages() {}

    /** Which office file it is, told by its list of contents. */
    public static Form form(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            long unpacked = 0;
            for (var entry : zip.stream().toList()) {
                unpacked += Math.max(0, entry.getSize());
            }
            if (unpacked > MOST_UNPACKED || zip.size() > MOST_PARTS) throw new IOException("zip bomb");
            var list = zip.getEntry("[Content_Types].xml");
            if (list == null) throw new Declined("privacy.redaction.form");
            var types = new String(open(zip, list).readNBytes(LARGEST_LIST), StandardCharsets.UTF_8);
            if (types.contains("word") && types.contains("document.main+xml")
                    || types.contains("ms-word.document.macroEnabled.main+xml")) return Form.DOCX;
            if (types.contains("sheet.main+xml") || types.contains("ms-excel.sheet.macroEnabled.main+xml"))
                return Form.XLSX;
            throw new Declined("privacy.redaction.form");
        }
    }

    /** The sentence for an office file of before 2007, which also wraps those with a password. */
    public static String oldOffice(Path file) throws IOException {
        if (FileMagic.valueOf(file.toFile()) == FileMagic.OLE2) {
            try (var old = new POIFSFileSystem(file.toFile(), true)) {
                if (old.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                    throw new EncryptedDocumentException("password");
                }
            }
        }
        return "privacy.redaction.old";
    }

    /** A part as it is unpacked, up to the limit. */
    static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
        return new FilterInputStream(zip.getInputStream(entry)) {
            private long read;

            @Override
            public int read() throws IOException {
                count(1);
                return super.read();
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                int more = super.read(target, from, length);
                count(more);
                return more;
            }

            private void count(int more) throws IOException {
                read += Math.max(0, more);
                if (read > MOST_UNPACKED) throw new IOException("zip bomb");
            }
        };
    }

    /** Parts whose names fit, in order of their names. */
    static List<? extends ZipEntry> parts(ZipFile zip, String pattern) {
        return zip.stream()
                .filter(entry -> entry.getName().matches(pattern))
                .sorted(java.util.Comparator.comparing(ZipEntry::getName))
                .toList();
    }

    /** A reader that knows no document types and fetches nothing. */
    static XMLStreamReader xml(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }
}
