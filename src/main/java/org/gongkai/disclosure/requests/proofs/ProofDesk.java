package org.gongkai.disclosure.requests.proofs;

import static org.gongkai.foundation.design.Speech.say;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.RequestsSettings;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.privacy.redaction.Parcel;
import org.gongkai.foundation.privacy.redaction.Redactor;
import org.gongkai.foundation.privacy.redaction.SealedFiles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Takes proofs and shows them (收存证明材料). A file is read in a process of its own; of it only pictures of its pages are kept, sealed
 * with a key of their own, so that nobody ever opens what a stranger sent.
 */
@Component
public class ProofDesk {

    private static final int MOST_PAGES = 20;
    private static final int MOST_OF_ONE = 20;
    private static final int MOST_ADDRESSES = 100_000;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Proofs proofs;
    private final Secrets secrets;
    private final SealedFiles files;
    private final Redactor redactor;
    private final RequestsSettings settings;
    private final Clock clock;
    private final Cache<String, AtomicInteger> brought = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterWrite(HOUR)
            .build();

    ProofDesk(
            Proofs proofs,
            Secrets secrets,
            SealedFiles files,
            Redactor redactor,
            RequestsSettings settings,
            Clock clock) {
        this.proofs = proofs;
        this.secrets = secrets;
        this.files = files;
        this.redactor = redactor;
        this.settings = settings;
        this.clock = clock;
    }

    /** A file that was read and may be kept. */
    public record Readied(ProofKind kind, int pages, List<byte[]> parts) {}

    /** Reads what a stranger sent; not more from one address than anybody needs, since each file is a process. */
    public List<Readied> read(List<Upload> uploads, String address) {
        int before = brought.get(address, _ -> new AtomicInteger()).getAndAdd(uploads.size());
        if (!uploads.isEmpty() && before + uploads.size() > settings.proofsOfOne()) {
            throw Refused.forNow(say("requests.proof.refused.often", settings.proofsOfOne()), HOUR, "identity");
        }
        return read(uploads);
    }

    /** Reads files; takes time, so in no transaction. Refuses with the field what is neither picture nor PDF. */
    public List<Readied> read(List<Upload> uploads) {
        uploads.forEach(Upload::mustBePictureOrPdf);
        return uploads.stream().map(this::read).toList();
    }

    private Readied read(Upload upload) {
        try {
            var opened = redactor.open(upload.bytes());
            int pages = opened.pages().size();
            if (pages == 0 || pages > MOST_PAGES) {
                throw new Refused(say("requests.proof.refused.pages", MOST_PAGES), upload.field());
            }
            return new Readied(upload.kind(), pages, opened.parts());
        } catch (Refused refused) {
            throw new Refused(refused.sentence(), HttpStatus.valueOf(refused.status()), upload.field());
        }
    }

    /** Keeps what was read, in the transaction that makes or corrects the request. */
    public void keep(RequestId request, List<Readied> all, String by) {
        if (all.isEmpty()) {
            return;
        }
        int place = proofs.hold(request);
        if (place + all.size() > MOST_OF_ONE) {
            throw new Refused(say("requests.proof.refused.enough", MOST_OF_ONE), "identity");
        }
        for (var one : all) {
            place++;
            var key = files.newKey();
            var kept = files.keepParts(one.parts(), key, Proof.sealedFor(request, place));
            proofs.add(request, place, one.kind(), one.pages(), kept, by);
            secrets.put(request, Map.of(Proof.key(place), key));
        }
    }

    public List<Proof> of(RequestId request) {
        return proofs.of(request);
    }

    /** What its applicant is told of them. */
    public List<Brought> brought(RequestId request) {
        return proofs.of(request).stream()
                .map(one ->
                        new Brought(one.kind().label(), one.pages(), LocalDate.ofInstant(one.at(), clock.getZone())))
                .toList();
    }

    public Proof find(RequestId request, int place) {
        return proofs.of(request).stream()
                .filter(one -> one.place() == place)
                .findFirst()
                .orElseThrow(() -> new NotFound(say("requests.proof.none")));
    }

    /** One page as a picture, from 1. */
    public byte[] page(Proof proof, int page) {
        if (page < 1 || page > proof.pages()) {
            throw new NotFound(say("requests.proof.none"));
        }
        var key = secrets.of(proof.request(), Proof.key(proof.place()));
        // before the pages lies what can be read in them
        return files.part(proof.file(), key, Proof.sealedFor(proof.request(), proof.place()), page, Parcel::files)
                .orElseThrow(() -> new NotFound(say("requests.proof.none")));
    }
}
