package org.gongkai.foundation.files.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made for the tests. */
public final class Samples {

    private static final String PAGE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer ID="1">%s</ofd:Layer></ofd:Content></ofd:Page>
            """;

    private Samples() {}

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A zip in a zip in a zip, so many levels deep. */
    public static byte[] nested(int levels) {
        var inner = zip(Map.of("a.txt", utf8("最里面")));
        for (int i = 1; i < levels; i++) inner = zip(Map.of("level" + i + ".zip", inner));
        return inner;
    }

    /** A zip that unpacks to so many megabytes of nothing. */
    public static byte[] swelling(int megabytes) {
        return zip(Map.of("zeros.txt", new byte[megabytes * 1024 * 1024]));
    }

    /** An OFD of two pages, the first of them second in the zip. */
    public static byte[] ofd() {
        var entries = new java.util.LinkedHashMap<String, byte[]>();
        entries.put("OFD.xml", utf8("<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>"));
        entries.put("Doc_0/Pages/Page_0/Content.xml", utf8(PAGE.formatted(object("20 30 60 5", "附件如下。"))));
        entries.put(
                "Doc_0/Pages/Page_1/Content.xml",
                utf8(PAGE.formatted(object("20 20 40 5", "关于公布")
                        + object("60 20 40 5", "清单的通知")
                        + object("140 20 40 5", "示例〔2026〕1号")
                        + object("20 30 60 5", "各有关单位："))));
        entries.put("Doc_0/Document.xml", utf8("""
                <ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Pages>
                <ofd:Page ID="1" BaseLoc="Pages/Page_1/Content.xml"/><ofd:Page ID="2" BaseLoc="Pages/Page_0/Content.xml"/>
                </ofd:Pages></ofd:Document>
                """));
        return zip(entries);
    }

    private static String object(String boundary, String words) {
        return "<ofd:TextObject ID=\"9\" Boundary=\"" + boundary + "\"><ofd:TextCode X=\"0\" Y=\"4\">" + words
                + "</ofd:TextCode></ofd:TextObject>";
    }
}
