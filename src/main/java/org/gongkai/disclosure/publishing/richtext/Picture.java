package org.gongkai.disclosure.publishing.richtext;

import java.util.List;
import org.jsoup.Jsoup;

/** A picture in a text (图片) with what is read to those who do not see it (文字说明). */
public record Picture(int number, String source, String alternative) {

    /** Whether the obligatory alternative text is missing. */
    public boolean isMute() {
        return alternative.isBlank();
    }

    /** The pictures of a cleaned text, numbered from one. */
    public static List<Picture> in(String html) {
        var images = Jsoup.parseBodyFragment(html).select("img");
        return images.stream()
                .map(image -> new Picture(images.indexOf(image) + 1, image.attr("src"), image.attr("alt")))
                .toList();
    }
}
