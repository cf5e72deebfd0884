package org.gongkai.disclosure.requests.disputes;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.ledger.Fact;
import org.gongkai.disclosure.requests.ledger.Facts;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.steps.Paper;
import org.springframework.stereotype.Component;

/** What a plea says by itself (答复书、答辩状的事实部分): the course of the case with its days and articles, and what was decided. */
@Component
class PleaWords {

    private final Facts facts;
    private final Items items;

    PleaWords(Facts facts, Items items) {
        this.facts = facts;
        this.items = items;
    }

    Map<String, String> of(RequestFile file, Dispute dispute, String said) {
        return Map.of(
                "authority",
                Paper.flat(dispute.authority()),
                "case",
                Paper.flat(dispute.caseNumber()),
                "plea",
                say(dispute.way().isCourt() ? "requests.plea.court" : "requests.plea.reconsideration"),
                "course",
                course(facts.of(file.id())),
                "decided",
                items.of(file.id()).stream().map(PleaWords::decided).collect(Collectors.joining("\n")),
                "note",
                Paper.lines(said));
    }

    private static String course(List<Fact> all) {
        return all.stream()
                .filter(fact -> fact.from() != fact.to() && !fact.to().isDisputed())
                .map(fact -> say(
                        "requests.plea.step", Paper.day(fact.on()), fact.act().label(), fact.article()))
                .collect(Collectors.joining("\n"));
    }

    private static String decided(RequestItem item) {
        var kind = item.kind();
        return kind.isEmpty()
                ? say("requests.plea.open", item.place(), Paper.flat(item.words()))
                : say(
                        "requests.plea.part",
                        item.place(),
                        Paper.flat(item.words()),
                        kind.get().label(),
                        item.ground() == null
                                ? kind.get().article()
                                : Objects.requireNonNull(item.ground()).article(),
                        Paper.flat(item.reason()));
    }
}
