package org.gongkai.disclosure.requests.papers;

import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.attaching.Attachment;
import org.gongkai.disclosure.requests.attaching.Attachments;
import org.gongkai.disclosure.requests.attaching.Handing;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.letters.Letter;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.letters.Letters;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.paper.Paper;
import org.gongkai.foundation.paper.SealOffice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings letters under the seal (文书用印): those of an act of staff within that act, so that what cannot be printed stops it; what
 * the clock or the applicant's own form brought about, when somebody first asks for the file.
 */
@Component
public class LetterPapers {

    private final Letters letters;
    private final PaperFiles files;
    private final SealOffice seals;
    private final UnitDirectory units;
    private final Attachments attachments;

    LetterPapers(Letters letters, PaperFiles files, SealOffice seals, UnitDirectory units, Attachments attachments) {
        this.letters = letters;
        this.files = files;
        this.seals = seals;
        this.units = units;
        this.attachments = attachments;
    }

    /** Seals the letters that an act has just made. */
    @Transactional
    public void sealSince(RequestFile file, long lastBefore) {
        letters.of(file.id()).stream()
                .filter(letter -> letter.id() > lastBefore)
                .forEach(letter -> seal(file, letter.id()));
    }

    /** The letters made since, with their words. */
    public List<Letter> since(RequestId request, long lastBefore) {
        return letters.of(request).stream()
                .filter(letter -> letter.id() > lastBefore)
                .flatMap(letter -> letters.find(request, letter.id()).stream())
                .toList();
    }

    /** The number of the newest letter of a request; 0 while there is none. */
    public long last(RequestId request) {
        return letters.of(request).stream().mapToLong(Letter::id).max().orElse(0);
    }

    /** The file of a letter of this request, the same bytes each time. */
    @Transactional
    public byte[] file(RequestFile file, long letter, Form form) {
        return files.find(letter, form).orElseGet(() -> {
            files.hold(letter);
            return files.find(letter, form).orElseGet(() -> seal(file, letter).get(form));
        });
    }

    /** An answer names the documents that go with it (附件说明). */
    private List<String> enclosed(RequestFile file, Letter letter) {
        return letter.kind() == LetterKind.DECISION
                ? attachments.of(file.id()).stream()
                        .filter(Attachment::isTaken)
                        .map(Handing::name)
                        .toList()
                : List.of();
    }

    private Map<Form, byte[]> seal(RequestFile file, long id) {
        var letter = letters.find(file.id(), id).orElseThrow();
        var body = units.find(file.body()).orElseThrow();
        var sealed =
                seals.seal(LetterLayout.of(letter, new Paper.Issuer(body.code(), body.name()), enclosed(file, letter)));
        var bytes = Map.of(Form.PDF, sealed.pdf(), Form.OFD, sealed.ofd());
        bytes.forEach((form, content) -> files.keep(id, form, sealed.code().value(), content));
        return bytes;
    }
}
