package org.gongkai.disclosure.requests.likeness;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.asking.Details;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.disclosure.requests.life.State;
import org.springframework.stereotype.Component;

/**
 * Requests that ask the same (相同申请): of this applicant, which need no second answer (条例第三十六条第六项), and of others, which ask for
 * publication (第四十四条第一款). Texts lie sealed, so they are opened and compared, as many as came in lately.
 */
@Component
public class SameRequests {

    /** From here on two wishes are taken for the same. */
    public static final double ALIKE = 0.45;

    /** How far back is looked. */
    public static final int YEARS = 2;

    private static final int SHOWN = 8;

    private final Requests requests;
    private final Secrets secrets;

    SameRequests(Requests requests, Secrets secrets) {
        this.requests = requests;
        this.secrets = secrets;
    }

    /**
     * Another request that asks nearly the same.
     *
     * @param likeness from 0 to 1
     * @param sameApplicant whether the same person asks
     */
    public record Same(RequestFile file, String wanted, double likeness, boolean sameApplicant) {}

    /** The nearest first. */
    public List<Same> of(RequestFile file, Details own) {
        var others = requests.receivedSince(file.arrival().arrivedOn().minusYears(YEARS)).stream()
                .filter(other -> !other.id().equals(file.id()) && other.state() != State.VOIDED)
                .toList();
        var texts = secrets.of(others.stream().map(RequestFile::id).toList(), Details.COMPARED);
        return others.stream()
                .map(other -> compare(other, Details.of(texts.getOrDefault(other.id(), Map.of())), own))
                .filter(same -> same.likeness() >= ALIKE)
                .sorted(Comparator.comparing(Same::sameApplicant)
                        .thenComparing(Same::likeness)
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    private static Same compare(RequestFile other, Details details, Details own) {
        return new Same(
                other, details.wanted(), Likeness.of(own.wanted(), details.wanted()), own.isSameApplicant(details));
    }
}
