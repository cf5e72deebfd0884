package org.gongkai.disclosure.requests.fees;

import java.time.YearMonth;
import java.util.List;
import org.gongkai.disclosure.requests.asking.Details;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.disclosure.requests.life.State;
import org.springframework.stereotype.Component;

/**
 * What a request would cost by each tariff (信息处理费测算). By item all that the same applicant asked of the same body in the calendar
 * month counts, the earlier requests first; what was withdrawn, joined or registered in error does not.
 */
@Component
public class FeeOffice {

    private final Requests requests;
    private final Items items;
    private final Secrets secrets;

    FeeOffice(Requests requests, Items items, Secrets secrets) {
        this.requests = requests;
        this.items = items;
        this.secrets = secrets;
    }

    /**
     * A fee.
     *
     * @param before items of the month before this request; 0 for pages
     * @param more items or pages of this request
     */
    public record Fee(TariffKind kind, int before, int more, int yuan, List<Charge> charges) {}

    public Fee reckon(RequestFile file, TariffKind kind) {
        var tariff = Tariff.inForce(kind, file.arrival().submittedOn());
        int before = kind == TariffKind.ITEM ? before(file) : 0;
        int more = kind == TariffKind.ITEM
                ? Math.max(1, items.count(file.id()))
                : items.of(file.id()).stream().mapToInt(RequestItem::pages).sum();
        return new Fee(kind, before, more, tariff.after(before, more), tariff.charges(before, more));
    }

    private int before(RequestFile file) {
        var month = YearMonth.from(file.arrival().submittedOn());
        var own = Details.of(secrets.of(file.id()));
        return requests.receivedSince(month.atDay(1)).stream()
                .filter(other -> other.body().equals(file.body())
                        && other.id().value() < file.id().value())
                .filter(other -> YearMonth.from(other.arrival().submittedOn()).equals(month))
                .filter(FeeOffice::counts)
                .filter(other -> own.isSameApplicant(Details.of(secrets.of(other.id()))))
                .mapToInt(other -> Math.max(1, items.count(other.id())))
                .sum();
    }

    private static boolean counts(RequestFile file) {
        return file.state() != State.VOIDED && file.state() != State.JOINED && file.state() != State.WITHDRAWN;
    }
}
