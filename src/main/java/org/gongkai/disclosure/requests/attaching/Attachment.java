package org.gongkai.disclosure.requests.attaching;

import java.time.Instant;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.jobs.JobId;
import org.gongkai.foundation.privacy.redaction.Form;
import org.jspecify.annotations.Nullable;

/**
 * A document found for an answer (答复附件).
 *
 * @param place its number within the request, from 1
 * @param item the part of the request it answers
 * @param form what it says it is, and what it is once it was read
 * @param leaves how many pages, paragraphs or cells it has; none before it was read
 * @param opened what was read of it; null until then
 * @param reading the job that reads it, until it has
 * @param resultOf the marks of which the result was made; null while there is none
 * @param provedAt when the result was proved to hold nothing of what was taken out
 * @param making the job that makes the result, until it has
 * @param takenAt when the result was taken over into the answer
 */
public record Attachment(
        long id,
        RequestId request,
        int place,
        int item,
        Form form,
        int leaves,
        FileDigest original,
        @Nullable FileDigest opened,
        @Nullable JobId reading,
        @Nullable FileDigest result,
        long resultSize,
        @Nullable String resultOf,
        @Nullable Instant provedAt,
        @Nullable JobId making,
        @Nullable Instant takenAt,
        @Nullable String takenBy,
        String broughtBy) {

    /** Nothing can be marked, made or given of one that was not. */
    public boolean isRead() {
        return opened != null;
    }

    public boolean isTaken() {
        return takenAt != null && result != null && provedAt != null;
    }

    /** What its files are sealed for. */
    String sealedFor(String what) {
        return sealedFor(request, place, what);
    }

    static String sealedFor(RequestId request, int place, String what) {
        return "requests_attachment " + request + " " + place + " " + what;
    }
}
