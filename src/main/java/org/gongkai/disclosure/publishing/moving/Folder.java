package org.gongkai.disclosure.publishing.moving;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gongkai.disclosure.publishing.pages.ReadPage;
import org.gongkai.disclosure.publishing.saved.Addresses;
import org.gongkai.foundation.design.Refused;
import org.jsoup.nodes.Element;

/** A folder of saved pages (存档文件夹), packed as a zip. */
final class Folder implements AutoCloseable {

    private static final Pattern PAGE = Pattern.compile("(?i).*\\.(html?|shtml|xhtml|asp|aspx|jsp|php)([?@][^/]*)?$");
    private static final Pattern BESIDE = Pattern.compile("(?i).*(_files|\\.files|_file)/[^/]*$");
    private static final int MOST_FILES = 200_000;
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
            var zip = new ZipFile(file.toFile());
            if (zip.size() > MOST_FILES) {
                zip.close();
                throw new Refused(say("publishing.pages.tooMany", MOST_FILES), "file");
            }
            return new Folder(zip);
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

    /** The attachment of a page: where its link leads, else beside the page under the name that the page shows. */
    Optional<String> find(ReadPage page, ReadPage.Attachment attachment) {
        var path = page.path();
        return exact(path, attachment.link())
                .or(() -> beside(path)
                        .map(place -> place + attachment.name())
                        .filter(this::has)
                        .findFirst())
                .or(() -> page.isAlone(attachment) ? near(path, attachment.link()) : Optional.empty());
    }

    /** The picture that a page shows. */
    Optional<String> find(ReadPage page, String link) {
        return exact(page.path(), link).or(() -> near(page.path(), link));
    }

    /** Under the link's whole path, from the page or from the root of the site. */
    private Optional<String> exact(String page, String link) {
        var plain = Addresses.decoded(link.replaceFirst("[?#].*$", ""));
        var path = path(plain);
        if (path.isBlank()) return Optional.empty();
        var folder = page.substring(0, page.lastIndexOf('/') + 1);
        boolean fromRoot = plain.startsWith("/") || plain.matches("(?i)[a-z]+:.*");
        return Stream.of(fromRoot ? path : normal(folder + plain), link, path)
                .filter(this::has)
                .findFirst()
                .or(() -> fromRoot && path.indexOf('/') > 0
                        ? names.stream()
                                .filter(name -> name.endsWith("/" + path))
                                .findFirst()
                        : Optional.empty());
    }

    /** Under the link's last name, beside the page. */
    private Optional<String> near(String page, String link) {
        var path = path(Addresses.decoded(link.replaceFirst("[?#].*$", "")));
        var last = path.substring(path.lastIndexOf('/') + 1);
        return last.length() < 4
                ? Optional.empty()
                : beside(page).map(place -> place + last).filter(this::has).findFirst();
    }

    private boolean has(String name) {
        return !name.isBlank() && zip.getEntry(name) != null;
    }

    /** The page's folder, and those that browsers make for its pictures. */
    private static Stream<String> beside(String page) {
        var stem = page.replaceFirst("\\.[^./]*$", "");
        return Stream.of(
                page.substring(0, page.lastIndexOf('/') + 1), stem + "_files/", stem + ".files/", stem + "_file/");
    }

    private static String path(String plain) {
        return plain.replaceFirst("(?i)^([a-z]+:)?//[^/]*", "").replaceFirst("^/+", "");
    }

    private static String normal(String path) {
        return Path.of(path).normalize().toString().replace('\\', '/');
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a picture comes from; some pages load it late and keep the address aside. */
    static String source(Element image) {
        var source = image.attr("src").strip();
        return (source.isEmpty() ? image.attr("data-src") : source).strip();
    }

    static boolean isPicture(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|webp|bmp)");
    }
}
