package org.gongkai.disclosure.publishing.moving;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.gongkai.disclosure.publishing.Classifications;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.pages.PageReader;
import org.gongkai.disclosure.publishing.pages.PageRefused;
import org.gongkai.disclosure.publishing.pages.ReadPage;
import org.gongkai.disclosure.publishing.source.BadLine;
import org.gongkai.disclosure.publishing.source.Fields;
import org.gongkai.disclosure.publishing.source.Incoming;
import org.gongkai.disclosure.publishing.source.Reading;
import org.gongkai.foundation.files.FileStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns saved pages into documents on their way in (页面转文件). */
@Component
class Movers {

    /** A page as a document, with where it was and what should be looked at. */
    record Moved(Incoming incoming, @Nullable URI address, List<String> problems) {}

    private static final int LONGEST_KEY = 200;

    private final FileStore files;
    private final Classifications classifications;
    private final Clock clock;

    Movers(FileStore files, Classifications classifications, Clock clock) {
        this.files = files;
        this.classifications = classifications;
        this.clock = clock;
    }

    /** Reads one page and keeps what it encloses. */
    Moved move(long line, String path, Folder folder, @Nullable URI base, @Nullable DocumentKind kind, Reading reading)
            throws IOException, PageRefused, BadLine {
        var page = PageReader.read(path, folder.page(path), base);
        var enclosing = new Enclosing(files, folder, page);
        enclosing.settle();
        var fields = new LinkedHashMap<>(page.facts());
        fields.put("sourceId", key(page));
        fields.put("title", page.title());
        fields.put("body", body(page, enclosing));
        fields.put("kind", (kind == null ? guessed(page) : kind).name());
        var day = page.publishedOn();
        if (day != null) fields.put("publishedOn", day.toString());
        var read = reading.read(line, fields).with(enclosing.files());
        var problems = new ArrayList<>(page.problems());
        problems.addAll(enclosing.problems());
        return new Moved(read, page.address(), problems);
    }

    private static String body(ReadPage page, Enclosing enclosing) {
        var html = page.text().html() + "\n";
        boolean silent = page.words().isBlank() && !enclosing.files().isEmpty();
        return silent ? "<p>" + say("publishing.pages.seeAttachments") + "</p>\n" : html;
    }

    /** The old address without its scheme, else the place in the folder. */
    static String key(ReadPage page) {
        var address = page.address();
        var key = address == null
                ? "page:" + page.path()
                : address.getHost()
                        + address.getRawPath()
                        + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        return key.length() <= LONGEST_KEY
                ? key
                : key.substring(0, LONGEST_KEY - 10) + "#" + Integer.toHexString(key.hashCode());
    }

    /** A document number speaks for a policy, 规 in it for a binding one; else the title's own word. */
    static DocumentKind guessed(ReadPage page) {
        var number = page.facts().getOrDefault("documentNumber", "");
        if (number.contains("规")) return DocumentKind.NORMATIVE;
        if (!number.isEmpty()) return DocumentKind.POLICY;
        return page.title().matches(".*(通知|公告|通告|公示|启事|公报)[）)]?$") ? DocumentKind.NOTICE : DocumentKind.NEWS;
    }

    /** How fields are understood; one serves all pages of a run. */
    Reading reading() {
        return new Reading(Fields.of(""), Reading.Codes.of(classifications), null, LocalDate.now(clock));
    }
}
