package org.gongkai.standards.catalogue.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** What a file is by its first bytes and its inside (文件格式), whatever its name says. */
final class FileKind {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** First bytes of formats that hold no list, with the key of their name. */
    private static final Map<String, String> FIRST_BYTES = Map.ofEntries(
            Map.entry("%PDF-", "PDF"),
            Map.entry("{\\rtf", "RTF"),
            Map.entry("\u0089PNG", "IMAGE"),
            Map.entry("\u00FF\u00D8\u00FF", "IMAGE"),
            Map.entry("GIF8", "IMAGE"),
            Map.entry("II*\0", "IMAGE"),
            Map.entry("Rar!", "ARCHIVE"),
            Map.entry("7z\u00BC\u00AF", "ARCHIVE"),
            Map.entry("\u001F\u008B", "ARCHIVE"),
            Map.entry("BZh", "ARCHIVE"),
            Map.entry("PK\u0005\u0006", "ARCHIVE"));

    private static final Pattern MARKUP = Pattern.compile(
            "\\A\\s*(?:<!--.*?-->\\s*)?<(!doctype html|html|head|body|meta|table|style|script|\\?xml|\\?mso)[\\s>].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FileKind() {}

    static boolean isZip(byte[] content) {
        return startsWith(content, ZIP);
    }

    static boolean isOle(byte[] content) {
        return startsWith(content, OLE);
    }

    /** The key of the name of another format; null if the content may be text. */
    static @Nullable String other(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, 512), StandardCharsets.ISO_8859_1);
        for (var entry : FIRST_BYTES.entrySet()) {
            if (head.startsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        var text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        if (!MARKUP.matcher(text.replace("\0", "")).matches()) {
            var start = text.stripLeading();
            return start.startsWith("{\"") || start.startsWith("[{") ? "JSON" : null;
        }
        return text.toLowerCase(Locale.ROOT).stripLeading().startsWith("<?xml") && !text.contains("html")
                ? "XML"
                : "HTML";
    }

    /** What an old container of Microsoft holds. */
    static String inOle(byte[] content) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = container.getRoot();
            if (has(root, Decryptor.DEFAULT_POIFS_ENTRY)) {
                return "ENCRYPTED";
            }
            if (has(root, "Workbook") || has(root, "Book")) {
                return "XLS";
            }
            return has(root, "WordDocument") ? "WORD" : has(root, "PowerPoint Document") ? "SLIDES" : "OLE";
        } catch (IOException | RuntimeException e) {
            return "BROKEN";
        }
    }

    private static boolean has(DirectoryNode root, String name) {
        return root.hasEntryCaseInsensitive(name);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length
                && java.util.Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
