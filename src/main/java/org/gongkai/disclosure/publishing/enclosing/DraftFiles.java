package org.gongkai.disclosure.publishing.enclosing;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.EnclosedFile.Use;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.richtext.Picture;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.files.StoredFile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files on their way into a draft (附件与图片): kept by what they are, not by what they call themselves. */
@Component
public class DraftFiles {

    private static final Set<String> NEVER = Set.of(
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "application/javascript",
            "text/javascript",
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-sh",
            "application/java-archive",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-bat");
    private static final Pattern ADDRESS = Pattern.compile("/documents/\\d+/files/([0-9a-f]{64})/(.+)");

    private final FileStore store;

    DraftFiles(FileStore store) {
        this.store = store;
    }

    /** Keeps attachments that were sent; empty fields of the form are passed over. */
    public List<EnclosedFile> keep(List<MultipartFile> sent) {
        return sent.stream()
                .filter(file -> !file.isEmpty())
                .map(file -> keep(file, Use.ATTACHMENT, "", "attachment"))
                .toList();
    }

    /** Keeps a picture; other things than raster pictures are refused. */
    public EnclosedFile picture(MultipartFile sent, String words) {
        var picture = keep(sent, Use.PICTURE, words, "picture");
        if (picture.isRaster()) return picture;
        throw new Refused(say("publishing.edit.picture.refused", picture.name()), "picture");
    }

    /** The content whose pictures are exactly those of its text, with the words that the text gives them. */
    public Content settled(Content content) {
        var pictures = content.body().pictures().stream()
                .map(this::enclosed)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return content.withFiles(
                Stream.concat(content.attachments().stream(), pictures.stream()).toList());
    }

    /** The content without an attachment. */
    public Content without(Content content, String digest) {
        return content.withFiles(content.files().stream()
                .filter(file ->
                        file.use() != Use.ATTACHMENT || !file.digest().hex().equals(digest))
                .toList());
    }

    /** The content with files it does not yet carry. */
    public Content with(Content content, List<EnclosedFile> more) {
        var files = new ArrayList<>(content.files());
        for (var file : more) {
            if (files.stream()
                    .noneMatch(
                            known -> known.use() == file.use() && known.digest().equals(file.digest())))
                files.add(file);
        }
        return content.withFiles(files);
    }

    /** The text with a picture at its end, for writers without script. */
    public static RichText illustrated(RichText text, DocumentId document, EnclosedFile picture) {
        var image = org.jsoup.nodes.Entities.escape(picture.words()).replace("\"", "&quot;");
        return RichText.of(text.html() + "<p><img src=\"" + picture.url(document) + "\" alt=\"" + image + "\"></p>");
    }

    /** A file that an edition carries, for whoever may read the edition. */
    public ResponseEntity<Resource> answer(Edition edition, String digest) {
        return carried(List.of(edition), new FileDigest(digest)).orElseThrow(NotFound::new);
    }

    /** The same for several editions, empty when none carries it; its name is the one that was kept, not the one asked for. */
    Optional<ResponseEntity<Resource>> carried(List<Edition> editions, FileDigest digest) {
        return editions.stream()
                .flatMap(edition -> edition.content().files().stream())
                .filter(file -> file.digest().equals(digest))
                .findFirst()
                .flatMap(file -> store.find(digest).map(kept -> answer(kept, file.name())));
    }

    /** Pictures are shown in the page, everything else is downloaded; nobody keeps what is not public yet. */
    ResponseEntity<Resource> answer(StoredFile file, String name) {
        var disposition = file.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(
                        file.isPicture()
                                ? MediaType.parseMediaType(file.mediaType())
                                : MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(store.path(file.digest())));
    }

    private EnclosedFile keep(MultipartFile sent, Use use, String words, String field) {
        var name = Objects.requireNonNullElse(sent.getOriginalFilename(), "").replaceFirst("^.*[\\\\/]", "");
        try (var bytes = sent.getInputStream()) {
            var kept = store.keep(bytes, name);
            if (NEVER.contains(kept.mediaType())) throw new Refused(say("publishing.edit.files.refused", name), field);
            return new EnclosedFile(
                    use,
                    kept.digest(),
                    name.isBlank() ? kept.digest().hex() : name,
                    kept.mediaType(),
                    kept.size(),
                    words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @org.jspecify.annotations.Nullable EnclosedFile enclosed(Picture picture) {
        var address = ADDRESS.matcher(picture.source());
        if (!address.matches()) return null;
        var name = java.net.URLDecoder.decode(address.group(2), StandardCharsets.UTF_8);
        return store.find(new FileDigest(address.group(1)))
                .filter(file -> file.isPicture())
                .map(file -> new EnclosedFile(
                        Use.PICTURE, file.digest(), name, file.mediaType(), file.size(), picture.alternative()))
                .orElse(null);
    }
}
