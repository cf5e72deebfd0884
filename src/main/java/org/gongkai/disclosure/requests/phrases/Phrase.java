package org.gongkai.disclosure.requests.phrases;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A phrase as it is worded now (常用语).
 *
 * @param outcome the outcome of the national tree it is for, empty for any
 * @param body whose phrase it is, null for everybody's
 * @param madeBy who worded this version
 * @param retirement why and when it was taken out of use, or null
 */
record Phrase(
        long id,
        PhrasePlace place,
        String outcome,
        @Nullable UnitId body,
        int version,
        String title,
        String words,
        LocalDate madeOn,
        String madeBy,
        @Nullable Retirement retirement) {

    /** Out of use (停用). */
    record Retirement(LocalDate on, String by, String why) {}

    /** One wording of it (版本). */
    record Wording(int version, String title, String words, LocalDate on, String by) {}

    boolean isInUse() {
        return retirement == null;
    }

    /** Whether it fits where this outcome was chosen for a request of this body. */
    boolean fits(UnitId asked, String chosen) {
        return (body == null || body.equals(asked)) && (outcome.isEmpty() || outcome.equals(chosen));
    }

    boolean isOf(@Nullable UnitId whose) {
        return Objects.equals(body, whose);
    }
}
