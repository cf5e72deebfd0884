package org.gongkai.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder of saved pages, packed for the way to the server. */
record PagesFolder(Path folder) {

    private static final long LARGEST = 190L * 1024 * 1024;

    Path packed() {
        if (!Files.isDirectory(folder)) {
            throw new Failure("没有这个文件夹：" + folder);
        }
        try {
            var zip = Files.createTempFile("gongkai-pages-", ".zip");
            zip.toFile().deleteOnExit();
            try (var out = new ZipOutputStream(Files.newOutputStream(zip));
                    var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    var entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
                    entry.setTime(0);
                    out.putNextEntry(entry);
                    Files.copy(file, out);
                }
            }
            if (Files.size(zip) > LARGEST) {
                throw new Failure("文件夹压缩后超过 190 MB。请分成几个文件夹，一个一个导入。");
            }
            return zip;
        } catch (IOException e) {
            throw new Failure("读不了文件夹 " + folder + "：" + e.getMessage());
        }
    }
}
