package org.gongkai.disclosure.publishing.moving;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A folder of saved pages, made up for a test. */
final class OldSite {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    OldSite with(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    OldSite withPicture(String path) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
            files.put(path, bytes.toByteArray());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of the usual make; what is below the second paragraph is given. */
    OldSite withPage(String path, String title, String more) {
        return with(path, """
                <html><head><meta charset="utf-8"><title>%1$s-青城旧网</title></head><body>
                <div class="nav"><a href="/">首页</a></div><h1>%1$s</h1><div class="info">发布时间：2019-03-04　来源：青城区民政局</div>
                <div class="zw"><p>各有关单位：</p><p>这是旧网站上的一份文件，正文写得够长，用来检查导入以后还在不在。</p>%2$s</div>
                <div class="footer">主办：青城区民政局</div></body></html>""".formatted(title, more));
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
