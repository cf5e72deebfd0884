package org.gongkai.disclosure.publishing.saved;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Links to files (附件链接). */
public final class Links {

    private static final Set<String> FORMATS = Set.of(
            "doc", "docx", "wps", "rtf", "odt", "xls", "xlsx", "et", "ods", "csv", "ppt", "pptx", "dps", "pdf", "ofd",
            "ceb", "caj", "txt", "zip", "rar", "7z", "xml", "jpg", "jpeg", "png", "gif", "tif", "tiff", "mp3", "mp4");
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "tif", "tiff");
    private static final Pattern PROGRAM = Pattern.compile(
            "(?i)(\\.(jsp|do|action|aspx?|php|ashx|htm|html)([?;]|$)|download|attach|[?&](file|wbfileid|id)=)");
    private static final Pattern SHELF = Pattern.compile(
            "(?i)(^|[\\s_-])(fj|fujian|xgfj|attach\\w*|appendix|annex|enclosure|accessory|fjlist|info_xgfj)([\\s_\\d-]|$)");

    private Links() {}

    /** Links inside an element that lead to files. */
    public static Stream<Element> attachments(Element within) {
        return within.select("a[href]").stream().filter(Links::isFile);
    }

    /** Lists of files that stand beside the text. */
    public static Stream<Element> shelved(Element page) {
        return attachments(page)
                .filter(link -> link.text().contains("附件")
                        || saysAttachment(link)
                        || link.parents().stream()
                                .limit(6)
                                .anyMatch(above -> SHELF.matcher(above.className() + " " + above.id())
                                        .find()));
    }

    /** 附件 before a link on its line. */
    private static boolean saysAttachment(Element link) {
        var line = link.parents().stream().filter(Lines::isBlock).findFirst().orElse(link);
        var words = Words.of(line);
        return words.length() < 200 && words.contains("附件");
    }

    public static boolean isFile(Element link) {
        var format = format(link);
        return FORMATS.contains(format) && (!PICTURES.contains(format) || link.selectFirst("img") == null);
    }

    /** The file's name as readers see it, else as its address has it; always with its ending. */
    public static String name(Element link) {
        var address = fileName(link.attr("href"));
        var format = format(link);
        var words = Words.line(link.text());
        if (words.length() < 2) words = Words.line(link.attr("title"));
        if (words.length() < 2) return address;
        words = words.replaceAll("^[\\d.、\\s]*(?=附件)", "")
                .replaceAll("[（(]?点击(下载|查看)[）)]?", "")
                .strip();
        return words.toLowerCase(Locale.ROOT).endsWith("." + format) ? words : words + "." + format;
    }

    public static String fileName(String address) {
        var path = address.replaceFirst("[?#].*$", "");
        return Addresses.decoded(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Ending of the address, or of the name that a link to a program shows (download.jsp?id=1, 名单.doc). */
    private static String format(Element link) {
        var format = format(link.attr("href"));
        if (FORMATS.contains(format) || !PROGRAM.matcher(link.attr("href")).find()) return format;
        for (var shown : List.of(link.text(), link.attr("title"), link.attr("download"))) {
            if (FORMATS.contains(ending(shown))) return ending(shown);
        }
        return format;
    }

    /** Ending of the path, or of a file named in the query (download.jsp?file=a.doc). */
    private static String format(String address) {
        var plain = address.replaceFirst("#.*$", "");
        var path = plain.replaceFirst("\\?.*$", "");
        var format = ending(path);
        return FORMATS.contains(format) ? format : ending(plain);
    }

    private static String ending(String text) {
        return text.substring(text.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
