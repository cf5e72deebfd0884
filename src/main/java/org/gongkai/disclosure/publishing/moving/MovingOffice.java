package org.gongkai.disclosure.publishing.moving;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.publishing.importing.ImportOffice;
import org.gongkai.disclosure.publishing.pages.PageReader;
import org.gongkai.disclosure.publishing.pages.PageRefused;
import org.gongkai.disclosure.publishing.pages.ReadPage;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.jobs.JobId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where folders of saved pages are handed in (迁站窗口). */
@Service
class MovingOffice {

    /** What the preview says of one page. */
    record Seen(
            String file,
            boolean ok,
            @Nullable String reason,
            @Nullable String title,
            @Nullable String publishedOn,
            @Nullable String formedOn,
            @Nullable String documentNumber,
            @Nullable String indexNumber,
            @Nullable String issuer,
            @Nullable String kind,
            int textLength,
            String text,
            List<File> attachments,
            @Nullable String oldAddress,
            List<String> problems) {}

    /** An attachment that the page offers, and whether it was saved. */
    record File(String name, String address, boolean found) {}

    private static final int LONGEST_TEXT = 30_000;

    private final FileStore files;
    private final ImportOffice office;

    MovingOffice(FileStore files, ImportOffice office) {
        this.files = files;
        this.office = office;
    }

    JobId order(ImportOffice.Request request, @Nullable String base, InputStream zip, Actor actor) {
        Map<String, String> orders =
                base == null ? Map.of() : Map.of("base", base(base).toString());
        return office.order(
                request, new ImportOffice.Work(PageImport.KIND, "publishing.pages.title", orders), zip, actor);
    }

    /** Reads every page and keeps nothing but the folder itself. */
    List<Seen> preview(@Nullable String base, InputStream zip) throws IOException {
        var kept = files.keep(zip, "pages.zip");
        var seen = new ArrayList<Seen>();
        try (var folder = Folder.open(files.path(kept.digest()))) {
            for (var path : folder.pages()) seen.add(see(path, folder, base == null ? null : base(base)));
        }
        return seen;
    }

    private static Seen see(String path, Folder folder, @Nullable URI base) throws IOException {
        try {
            return seen(PageReader.read(path, folder.page(path), base), folder);
        } catch (PageRefused refused) {
            return refused(path, refused.sentence());
        } catch (RuntimeException unforeseen) {
            return refused(path, say("publishing.import.unforeseen"));
        }
    }

    private static Seen seen(ReadPage page, Folder folder) {
        var words = page.words();
        var facts = page.facts();
        var day = page.publishedOn();
        var address = page.address();
        var attachments = page.attachments().stream()
                .map(one ->
                        new File(one.name(), one.link(), folder.find(page, one).isPresent()))
                .toList();
        var problems = new ArrayList<>(page.problems());
        attachments.stream()
                .filter(one -> !one.found())
                .forEach(one -> problems.add(say("publishing.pages.attachmentMissing", one.name())));
        page.text().select("img").stream()
                .map(Folder::source)
                .filter(source ->
                        !source.startsWith("data:") && folder.find(page, source).isEmpty())
                .forEach(source -> problems.add(say("publishing.pages.pictureMissing", source)));
        return new Seen(
                page.path(),
                true,
                null,
                page.title(),
                day == null ? null : day.toString(),
                facts.get("formedOn"),
                facts.get("documentNumber"),
                facts.get("indexNumber"),
                facts.get("issuer"),
                Movers.guessed(page).name(),
                words.codePointCount(0, words.length()),
                words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words,
                attachments,
                address == null ? null : address.toString(),
                problems);
    }

    private static Seen refused(String path, String why) {
        return new Seen(
                path, false, why, null, null, null, null, null, null, null, 0, "", List.of(), null, List.of(why));
    }

    private static URI base(String written) {
        try {
            var base = URI.create(written.strip().endsWith("/") ? written.strip() : written.strip() + "/");
            if (base.getHost() != null && String.valueOf(base.getScheme()).startsWith("http")) return base;
        } catch (IllegalArgumentException odd) {
            // said below
        }
        throw new Refused(say("publishing.pages.base", written), "base");
    }
}
