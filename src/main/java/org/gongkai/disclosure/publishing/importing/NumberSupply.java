package org.gongkai.disclosure.publishing.importing;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.disclosure.publishing.source.Incoming;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Index numbers for a portion (索引号): the one a document brings, else the next of its unit; none for drafts. */
@Component
class NumberSupply {

    private final Numbering numbering;

    NumberSupply(Numbering numbering) {
        this.numbering = numbering;
    }

    List<@Nullable String> give(Order order, List<Incoming> fresh, int year) {
        int wanted =
                (int) fresh.stream().filter(one -> one.indexNumber() == null).count();
        var given = order.publish() && wanted > 0
                ? numbering.next(order.unit(), year, wanted).iterator()
                : List.<String>of().iterator();
        var all = new ArrayList<@Nullable String>();
        for (var one : fresh) {
            if (one.indexNumber() != null && order.publish()) all.add(one.indexNumber());
            else all.add(given.hasNext() ? given.next() : null);
        }
        return all;
    }

    String one(Order order, int year) {
        return numbering.next(order.unit(), year, 1).getFirst();
    }
}
