package org.gongkai.disclosure.requests.proofs;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files of a form (证明材料表单); a field in which nothing was chosen is empty.
 *
 * @param identity the paper of a person, or the licence of an organization
 * @param authority who may speak for somebody else
 * @param letter the letter as it came, with envelope and postmark
 */
public record ProofForm(
        @Nullable List<MultipartFile> identity,
        @Nullable List<MultipartFile> authority,
        @Nullable List<MultipartFile> letter) {

    private static final int MOST = 4;

    /** What an applicant may bring. */
    public List<Upload> ofApplicant() {
        var all = new ArrayList<Upload>();
        all.addAll(uploads(ProofKind.IDENTITY, identity, "identity"));
        all.addAll(uploads(ProofKind.AUTHORITY, authority, "authority"));
        return few(all);
    }

    /** What staff may bring. */
    public List<Upload> ofStaff() {
        var all = new ArrayList<>(ofApplicant());
        all.addAll(uploads(ProofKind.LETTER, letter, "letter"));
        return few(all);
    }

    private static List<Upload> few(List<Upload> all) {
        if (all.size() > MOST) {
            throw new Refused(
                    say("requests.proof.refused.many", MOST), all.getLast().field());
        }
        return all;
    }

    private static List<Upload> uploads(ProofKind kind, @Nullable List<MultipartFile> files, String field) {
        return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !file.isEmpty())
                .map(file -> new Upload(kind, bytes(file), field))
                .toList();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
