package org.gongkai.standards.catalogue.excel;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gongkai.standards.catalogue.sheet.NotReadable;
import org.gongkai.standards.catalogue.sheet.NotReadable.Reason;

/** A zip container whose parts are read one by one; what unpacks to an enormous size is stopped. */
final class Parcel implements Closeable {
    private static final long MOST = 400L * 1024 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private long unpacked;

    private Parcel(ZipFile zip) {
        this.zip = zip;
        var entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            parts.putIfAbsent(plain(entry.getName()), entry);
        }
    }

    static Parcel open(byte[] content) throws NotReadable {
        try {
            return new Parcel(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get());
        } catch (IOException | RuntimeException e) {
            throw new NotReadable(Reason.BROKEN);
        }
    }

    boolean has(String name) {
        return parts.containsKey(plain(name));
    }

    boolean isEncrypted() {
        return parts.values().stream()
                .anyMatch(part -> part.getGeneralPurposeBit().usesEncryption());
    }

    /** What a zip container without a workbook holds. */
    String kind() {
        if (has("xl/workbook.bin")) {
            return "XLSB";
        }
        if (has("word/document.xml")) {
            return "WORD";
        }
        if (has("ppt/presentation.xml")) {
            return "SLIDES";
        }
        return has("OFD.xml") ? "OFD" : has("content.xml") ? "ODF" : "ARCHIVE";
    }

    InputStream part(String name) throws IOException {
        var entry = parts.get(plain(name));
        if (entry == null) {
            throw new IOException("The container has no part " + name);
        }
        return new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String plain(String name) {
        var plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    private void count(int read) throws IOException {
        unpacked += Math.max(0, read);
        if (unpacked > MOST) {
            throw new Bomb();
        }
    }

    /** The container unpacks to more than any list can hold. */
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = super.read(target, from, length);
            count(read);
            return read;
        }
    }
}
