package org.gongkai.disclosure.publishing.moving;

import static org.gongkai.foundation.design.Speech.say;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.EnclosedFile.Use;
import org.gongkai.disclosure.publishing.pages.ReadPage;
import org.gongkai.disclosure.publishing.source.Incoming;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.files.StoredFile;
import org.jsoup.nodes.Element;

/** Puts what lies beside a page into the file store, and points the page's links and pictures there. */
final class Enclosing {

    private static final int LONGEST_WORDS = 200;

    private final FileStore store;
    private final Folder folder;
    private final ReadPage page;

    private final Map<String, EnclosedFile> files = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    Enclosing(FileStore store, Folder folder, ReadPage page) {
        this.store = store;
        this.folder = folder;
        this.page = page;
    }

    /** Does it; afterwards the page's text is settled. */
    void settle() throws IOException {
        for (var attachment : page.attachments()) {
            var place = folder.find(page, attachment);
            if (place.isEmpty()) {
                problems.add(say("publishing.pages.attachmentMissing", attachment.name()));
                continue;
            }
            try (var bytes = folder.open(place.get())) {
                var file = enclosed(Use.ATTACHMENT, store.keep(bytes, place.get()), attachment.name(), "");
                files.put(attachment.link(), file);
            } catch (Refused refused) {
                problems.add(attachment.name() + "：" + refused.sentence());
            }
        }
        int number = 0;
        for (var image : page.text().select("img")) picture(image, ++number);
        for (var link : page.text().select("a[href]")) link(link);
    }

    List<EnclosedFile> files() {
        return files.values().stream().distinct().toList();
    }

    List<String> problems() {
        return problems;
    }

    private void picture(Element image, int number) throws IOException {
        var source = Folder.source(image);
        var place = folder.find(page, source);
        StoredFile kept = null;
        try {
            if (source.startsWith("data:image/") && source.contains(";base64,")) {
                var bytes = Base64.getMimeDecoder().decode(source.substring(source.indexOf(',') + 1));
                kept = store.keep(new ByteArrayInputStream(bytes), "");
            } else if (place.isPresent()) {
                try (var bytes = folder.open(place.get())) {
                    kept = store.keep(bytes, place.get());
                }
            }
        } catch (Refused | IllegalArgumentException unusable) {
            kept = null;
        }
        if (kept == null || !kept.isPicture()) {
            problems.add(
                    say("publishing.pages.pictureMissing", source.length() > 80 ? source.substring(0, 80) : source));
            image.remove();
            return;
        }
        var words = words(image, number);
        var ending =
                kept.mediaType().substring(kept.mediaType().indexOf('/') + 1).replace("jpeg", "jpg");
        var file = enclosed(Use.PICTURE, kept, "picture-" + number + "." + ending, words);
        files.putIfAbsent(source, file);
        image.clearAttributes();
        image.attr("src", file.url(Incoming.NOWHERE)).attr("alt", words);
    }

    /** The page's own words for a picture; a file name is none. */
    private String words(Element image, int number) {
        for (var said : new String[] {image.attr("alt"), image.attr("title")}) {
            var words = said.strip();
            if (words.length() > 1 && !Folder.isPicture(words) && !words.matches("[\\w.\\-]+")) {
                return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
            }
        }
        problems.add(say("publishing.pages.pictureWithoutWords", number));
        return say("publishing.pages.picture", page.title(), number);
    }

    private void link(Element link) {
        var href = link.attr("href").strip();
        var file = files.get(href);
        if (file != null) {
            link.clearAttributes();
            link.attr("href", file.url(Incoming.NOWHERE));
            return;
        }
        if (page.base().isEmpty()) return;
        link.setBaseUri(page.base());
        var whole = link.absUrl("href");
        if (!whole.isEmpty()) link.attr("href", whole);
    }

    private static EnclosedFile enclosed(Use use, StoredFile kept, String name, String words) {
        var plain = name.length() > LONGEST_WORDS ? name.substring(name.length() - LONGEST_WORDS) : name;
        return new EnclosedFile(use, kept.digest(), plain, kept.mediaType(), kept.size(), words);
    }
}
