package org.gongkai.disclosure.publishing.moving;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gongkai.foundation.design.Refused;

/** A folder of saved pages (存档文件夹), packed as a zip. */
final class Folder implements AutoCloseable {

    private static final Pattern PAGE = Pattern.compile("(?i).*\\.(html?|shtml|xhtml|asp|aspx|jsp|php)$");
    private static final Pattern BESIDE = Pattern.compile("(?i).*(_files|\\.files|_file)/[^/]*$");
    private static final int LARGEST_PAGE = 6 * 1024 * 1024;

    private final ZipFile zip;
    private final List<String> names;

    private Folder(ZipFile zip) {
        this.zip = zip;
        this.names = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    static Folder open(Path file) {
        try {
            return new Folder(new ZipFile(file.toFile()));
        } catch (ZipException noZip) {
            throw new Refused(say("publishing.pages.noFolder"), "file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages in the order of their names; what lies in the folder of a page's pictures is none. */
    List<String> pages() {
        return names.stream()
                .filter(name ->
                        PAGE.matcher(name).matches() && !BESIDE.matcher(name).matches())
                .sorted()
                .toList();
    }

    /** The bytes of a page, no more than any page may have. */
    byte[] page(String name) throws IOException {
        try (var in = open(name)) {
            return in.readNBytes(LARGEST_PAGE);
        }
    }

    InputStream open(String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name));
    }

    /** The file that a link of a page leads to, when it was saved too. */
    Optional<String> find(String page, String link) {
        var plain = decoded(link.replaceFirst("[?#].*$", ""));
        var folder = page.substring(0, page.lastIndexOf('/') + 1);
        var absolute = plain.matches("(?i)[a-z]+:.*");
        var path = plain.replaceFirst("(?i)^([a-z]+:)?//[^/]*", "").replaceFirst("^/+", "");
        var last = path.substring(path.lastIndexOf('/') + 1);
        var stem = page.replaceFirst("\\.[^./]*$", "");
        return Stream.concat(
                        absolute || plain.startsWith("/") ? Stream.of(path) : Stream.of(normal(folder + plain), path),
                        Stream.of("_files/", ".files/", "_file/").map(end -> stem + end + last))
                .filter(candidate -> !candidate.isBlank() && zip.getEntry(candidate) != null)
                .findFirst()
                .or(() -> last.length() < 4 || !(absolute || plain.startsWith("/"))
                        ? Optional.empty()
                        : names.stream()
                                .filter(name -> name.endsWith("/" + path) || name.equals(folder + last))
                                .findFirst());
    }

    private static String normal(String path) {
        return Path.of(path).normalize().toString().replace('\\', '/');
    }

    private static String decoded(String link) {
        try {
            return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replace("\u0000", "");
        } catch (IllegalArgumentException oddEscapes) {
            return link;
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isPicture(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|webp|bmp)");
    }
}
