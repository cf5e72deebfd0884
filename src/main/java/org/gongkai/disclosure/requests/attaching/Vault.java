package org.gongkai.disclosure.requests.attaching;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.files.Isolation;
import org.gongkai.foundation.jobs.JobId;
import org.gongkai.foundation.jobs.JobRun;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.privacy.PublicNumbers;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.gongkai.foundation.privacy.redaction.Mentions;
import org.gongkai.foundation.privacy.redaction.Parcel;
import org.gongkai.foundation.privacy.redaction.Redactor;
import org.gongkai.foundation.privacy.redaction.Redactor.Given;
import org.gongkai.foundation.privacy.redaction.SealedFiles;
import org.gongkai.foundation.privacy.redaction.Suggestion;
import org.gongkai.foundation.privacy.redaction.Suggestions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps originals and results (卷内文件柜): sealed on disk, the key in the sealed part of the request, gone with it. */
@Component
public class Vault {

    private static final String ORIGINAL = "original";
    private static final String OPENED = "opened";
    private static final String RESULT = "result";
    private static final TypeReference<List<Suggestion>> SUGGESTIONS = new TypeReference<>() {};
    private static final int LONGEST_NAME = 200;

    private final Attachments attachments;
    private final Secrets secrets;
    private final SealedFiles files;
    private final Redactor redactor;
    private final Suggestions suggestions;
    private final UnitDirectory units;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    Vault(
            Attachments attachments,
            Secrets secrets,
            SealedFiles files,
            Redactor redactor,
            Suggestions suggestions,
            UnitDirectory units,
            JsonMapper json,
            TransactionTemplate transaction) {
        this.attachments = attachments;
        this.secrets = secrets;
        this.files = files;
        this.redactor = redactor;
        this.suggestions = suggestions;
        this.units = units;
        this.json = json;
        this.transaction = transaction;
    }

    /** A new key. */
    String newKey() {
        return files.newKey();
    }

    /** Seals a document as it came. */
    FileDigest seal(byte[] bytes, String key, RequestId request, int place) {
        return files.keep(bytes, key, Attachment.sealedFor(request, place, ORIGINAL));
    }

    /** Keeps the key of a document, and what its sender called it, in the place of those before. */
    void lock(Attachment attachment, String key, String name) {
        secrets.put(
                attachment.request(),
                Map.of(
                        name(attachment, "KEY"),
                        key,
                        name(attachment, "NAME"),
                        name.substring(0, Math.min(name.length(), LONGEST_NAME))));
    }

    /** Reads a document; keeps what was read when its job is still the one that is waited for. */
    void read(Attachment attachment, JobId job, Isolation.Watching watching) {
        var opened = redactor.open(open(attachment, attachment.original(), ORIGINAL), watching);
        var manuscript = opened.manuscript();
        var asked = json.writeValueAsString(suggest(manuscript));
        transaction.executeWithoutResult(_ -> {
            if (attachments.readBy(job).isEmpty()) return;
            secrets.put(attachment.request(), Map.of(name(attachment, "ASKED"), asked));
            var kept = files.keepParts(opened.parts(), key(attachment), attachment.sealedFor(OPENED));
            attachments.read(job, manuscript.form(), manuscript.leaves().size(), kept);
        });
    }

    /** What the sender called it; it may name somebody, so it never leaves the desk. */
    public String name(Attachment attachment) {
        return secrets.of(attachment.request(), name(attachment, "NAME"));
    }

    /** What was read of a document; there is nothing before its reading has ended well. */
    public Manuscript manuscript(Attachment attachment) {
        return Parcel.manuscript(opened(attachment, 0));
    }

    /**
     * How a page of it looks, as JPEG.
     *
     * @param page from 1
     */
    public byte[] page(Attachment attachment, int page) {
        return opened(attachment, asked(page));
    }

    /** The document that may be given; there is none before it was made and proved. */
    public byte[] result(Attachment attachment) {
        return result(attachment, 0);
    }

    /** What anybody can read in it. */
    public Manuscript resultManuscript(Attachment attachment) {
        return Parcel.manuscript(result(attachment, 1));
    }

    /**
     * How a page of it looks, as JPEG.
     *
     * @param page from 1
     */
    public byte[] resultPage(Attachment attachment, int page) {
        return result(attachment, asked(page) + 1);
    }

    private byte[] opened(Attachment attachment, int part) {
        var opened = attachment.opened();
        if (opened == null) {
            throw new Refused(say("requests.attachment.unread"), HttpStatus.CONFLICT, null);
        }
        return part(attachment, opened, OPENED, part, Parcel::files);
    }

    private byte[] result(Attachment attachment, int part) {
        var result = attachment.result();
        if (result == null || attachment.provedAt() == null) throw nothing();
        return part(attachment, result, RESULT, part, Given::parts);
    }

    private byte[] part(
            Attachment attachment, FileDigest digest, String what, int part, Function<byte[], List<byte[]>> split) {
        return files.part(digest, key(attachment), attachment.sealedFor(what), part, split)
                .orElseThrow(Vault::nothing);
    }

    /** The first part is what can be read, and no page. */
    private static int asked(int page) {
        if (page < 1) throw nothing();
        return page;
    }

    private static NotFound nothing() {
        return new NotFound(say("requests.attachment.none"));
    }

    /** What was taken out of the result. */
    public List<Removal> removals(Attachment attachment) {
        return secrets.of(attachment.request(), name(attachment, "LIST"))
                .lines()
                .map(Removal::parse)
                .toList();
    }

    /** Makes and proves a document; keeps it when its job is still the one that is waited for. */
    void make(Attachment attachment, List<Mark> marks, JobRun run, Isolation.Watching watching) {
        var manuscript = manuscript(attachment);
        run.total(Redactor.pieces(manuscript));
        var made = redactor.cut(
                open(attachment, attachment.original(), ORIGINAL), manuscript, Marks.cuts(manuscript, marks), watching);
        var list = Removal.of(manuscript, marks).stream().map(Removal::line).collect(Collectors.joining("\n"));
        transaction.executeWithoutResult(_ -> {
            if (attachments.madeBy(run.id()).isEmpty()) return;
            var kept = files.keepParts(made.parts(), key(attachment), attachment.sealedFor(RESULT));
            if (attachments.made(attachment, run.id(), kept, made.bytes().length, Marks.signature(marks))) {
                secrets.put(attachment.request(), Map.of(name(attachment, "LIST"), list));
            }
        });
    }

    /** Deletes the key, and with it everything that was sealed with it. */
    void destroy(Attachment attachment, List<Mark> marks) {
        transaction.executeWithoutResult(_ -> {
            attachments.remove(attachment);
            List.of("KEY", "NAME", "LIST", "ASKED")
                    .forEach(what -> secrets.put(attachment.request(), Map.of(name(attachment, what), "")));
            marks.forEach(mark -> secrets.put(attachment.request(), Map.of("MARK " + mark.id(), "")));
        });
    }

    /** What was found to ask about when it was read; that takes long, and a clerk turns many pages. */
    public List<Suggestion> suggestions(Attachment attachment) {
        var asked = secrets.of(attachment.request(), name(attachment, "ASKED"));
        // one that was read by an older version has none
        return asked.isEmpty() ? suggest(manuscript(attachment)) : json.readValue(asked, SUGGESTIONS);
    }

    private List<Suggestion> suggest(Manuscript manuscript) {
        return suggestions.of(
                manuscript,
                PublicNumbers.of(units.all().stream().map(Unit::phone).toList()));
    }

    /** Suggestions about which nothing was decided. */
    List<Suggestion> undecided(Attachment attachment, List<Mark> marks) {
        var decided = marks.stream().map(mark -> Mentions.fold(mark.word())).collect(Collectors.toSet());
        return suggestions(attachment).stream()
                .filter(one -> !decided.contains(Mentions.fold(one.word())))
                .toList();
    }

    private byte[] open(Attachment attachment, FileDigest digest, String what) {
        return files.open(digest, key(attachment), attachment.sealedFor(what));
    }

    private String key(Attachment attachment) {
        return secrets.of(attachment.request(), name(attachment, "KEY"));
    }

    private static String name(Attachment attachment, String what) {
        return "FILE " + attachment.id() + " " + what;
    }
}
