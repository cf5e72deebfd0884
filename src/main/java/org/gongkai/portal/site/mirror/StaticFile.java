package org.gongkai.portal.site.mirror;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where an address of the site lies among the files (镜像文件). */
final class StaticFile {

    private StaticFile() {}

    /** The address of a page of a list in the mirror. */
    static String ofPage(String path, String number) {
        return (path.equals("/") ? "" : path) + "/page/" + number;
    }

    /**
     * The file of an address, relative to the mirror.
     *
     * @param html whether it is a page; pages bear no ending in their address
     */
    static Path of(String address, boolean html) {
        var asked = address.split("\\?page=", 2);
        var path = asked.length == 2 ? ofPage(asked[0], asked[1]) : asked[0];
        var decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        var name = decoded.equals("/") ? "index" : decoded.substring(1);
        var file = Path.of(html ? name + ".html" : name).normalize();
        if (file.isAbsolute() || file.startsWith("..") || file.toString().isEmpty()) {
            throw new IllegalArgumentException("outside of the mirror: " + address);
        }
        return file;
    }

    /** The folder of what belongs to an address, such as the files of a document. */
    static Path folder(String address) {
        return Path.of(address.substring(1));
    }
}
