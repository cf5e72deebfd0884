package org.gongkai.disclosure.publishing.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.Validity;
import org.gongkai.disclosure.publishing.source.Fields.Known;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way in (待导入文件).
 *
 * @param digest of what the line said, to tell changed from unchanged
 */
public record Incoming(
        long line,
        String sourceId,
        DocumentKind kind,
        Content content,
        Days.Dated publishedOn,
        @Nullable String indexNumber,
        @Nullable Validity ended,
        String digest) {

    /** Stands for the document's id in addresses of its files until it has one. */
    public static final DocumentId NOWHERE = new DocumentId(999_999_999_999_999_999L);

    /** With files that belong to it. */
    public Incoming with(List<EnclosedFile> files) {
        var said = new StringBuilder(digest);
        files.forEach(file -> said.append(file.digest()).append(file.name()));
        return new Incoming(
                line,
                sourceId,
                kind,
                content.withFiles(files),
                publishedOn,
                indexNumber,
                ended,
                files.isEmpty() ? digest : sha(said.toString()));
    }

    /** The text once the document has its id. */
    public RichText text(DocumentId id) {
        return RichText.stored(content.body().html().replace(NOWHERE.url() + "/", id.url() + "/"));
    }

    static String digest(DocumentKind kind, Map<Known, String> known, Map<String, String> further) {
        var words = new TreeMap<String, String>(further);
        known.forEach((field, value) -> words.put("=" + field.word(), value));
        words.put("=kind", kind.name());
        return sha(words.toString());
    }

    private static String sha(String words) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
