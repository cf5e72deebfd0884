package org.gongkai.foundation.identity.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.foundation.identity.record.Verdict.Flaw;
import org.gongkai.foundation.identity.record.Verdict.Why;
import org.junit.jupiter.api.Test;

/** Whatever somebody does to a chain of entries, reading it says so, and says where. */
class ChainReadingTests {

    /** An entry before it has joined the chain. */
    record Fact(long micros, String who, String kind, String target, String detail) {}

    @Property
    void anHonestChainHolds(@ForAll("facts") List<Fact> facts) {
        var chain = chained(facts);
        assertThat(flaw(chain, chain)).isNull();
    }

    @Property
    void anEntryChangedIsFoundAtItsNumber(@ForAll("facts") List<Fact> facts, @ForAll @IntRange(max = 40) int where) {
        var chain = chained(facts);
        int at = where % chain.size();
        var forged = new ArrayList<>(chain);
        var old = chain.get(at);
        forged.set(
                at,
                new Link(
                        old.number(),
                        old.at(),
                        old.who(),
                        old.kind(),
                        old.target() + "·",
                        old.detail(),
                        old.address(),
                        old.previous(),
                        old.hash()));
        assertThat(flaw(forged, chain)).isEqualTo(new Flaw(old.number(), Why.CHANGED));
    }

    @Property
    void anEntryChangedWithItsDigestBreaksTheNextOrTheEnd(
            @ForAll("facts") List<Fact> facts, @ForAll @IntRange(max = 40) int where) {
        var chain = chained(facts);
        int at = where % chain.size();
        var forged = new ArrayList<>(chain);
        forged.set(
                at,
                sealed(
                        chain.get(at).number(),
                        new Fact(1, "x", "y", "z", ""),
                        chain.get(at).previous()));
        var found = flaw(forged, chain);
        assertThat(found).isNotNull();
        assertThat(found.number()).isEqualTo(at + 2);
    }

    @Property
    void anEntryTakenOutIsFound(@ForAll("facts") List<Fact> facts, @ForAll @IntRange(max = 40) int where) {
        var chain = chained(facts);
        int at = where % chain.size();
        var forged = new ArrayList<>(chain);
        forged.remove(at);
        var found = flaw(forged, chain);
        assertThat(found).isEqualTo(new Flaw(at + 1, at == chain.size() - 1 ? Why.CUT_OFF : Why.MISSING));
    }

    @Property
    void aFieldCannotBorrowSignsFromTheNext(@ForAll("facts") List<Fact> facts) {
        var fact = facts.getFirst();
        var one = sealed(1, new Fact(fact.micros(), "a", "b|1:c", fact.target(), ""), Link.BEGINNING);
        var other = sealed(1, new Fact(fact.micros(), "a|1:b", "c", fact.target(), ""), Link.BEGINNING);
        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void theDigestIsTheOneThatTheDatabaseComputes() {
        // computed once by the function of the migration in PostgreSQL 18
        var link =
                sealed(1, new Fact(1_700_000_000_123_456L, "guanli", "SIGNED_IN", "guanli", "蒙古文🐎"), Link.BEGINNING);
        assertThat(link.hash()).isEqualTo("629440e3c426ec25729d55bc79717ce08f2007d2a2e911b72bab7c4f9a62fb39");
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        var words = Arbitraries.strings().ofMaxLength(12).excludeChars('\u0000');
        return Combinators.combine(Arbitraries.longs().between(0, 4_000_000_000_000_000L), words, words, words, words)
                .as(Fact::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static List<Link> chained(List<Fact> facts) {
        var chain = new ArrayList<Link>();
        var previous = Link.BEGINNING;
        for (var fact : facts) {
            var link = sealed(chain.size() + 1, fact, previous);
            chain.add(link);
            previous = link.hash();
        }
        return chain;
    }

    private static Link sealed(long number, Fact fact, String previous) {
        var at = Instant.ofEpochSecond(fact.micros() / 1_000_000, fact.micros() % 1_000_000 * 1_000);
        var open = new Link(
                number, at, fact.who(), fact.kind(), fact.target(), fact.detail(), "::1", previous, Link.BEGINNING);
        return new Link(
                number, at, fact.who(), fact.kind(), fact.target(), fact.detail(), "::1", previous, open.digest());
    }

    private static Flaw flaw(List<Link> read, List<Link> honest) {
        var reading = new ChainReading(0, Link.BEGINNING);
        read.forEach(reading::next);
        reading.end(honest.getLast().number(), honest.getLast().hash());
        return reading.flaw().orElse(null);
    }
}
