package org.gongkai.disclosure.publishing.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentKind;
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

    static String digest(DocumentKind kind, Map<Known, String> known, Map<String, String> further) {
        var words = new TreeMap<String, String>(further);
        known.forEach((field, value) -> words.put("=" + field.word(), value));
        words.put("=kind", kind.name());
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(words.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
