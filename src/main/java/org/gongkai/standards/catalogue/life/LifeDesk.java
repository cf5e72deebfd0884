package org.gongkai.standards.catalogue.life;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.CatalogueCameIntoForce;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.CatalogueEdition.State;
import org.gongkai.standards.catalogue.ListRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where editions of lists go their way (清单版本办理), step by step, each step a fact. */
@Component
public class LifeDesk {
    private final LifeFacts facts;
    private final Standing standing;
    private final Hands hands;
    private final ListRegister register;
    private final ObjectProvider<BeforeForce> before;
    private final AccessLedger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LifeDesk(
            LifeFacts facts,
            Standing standing,
            Hands hands,
            ListRegister register,
            ObjectProvider<BeforeForce> before,
            AccessLedger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.facts = facts;
        this.standing = standing;
        this.hands = hands;
        this.register = register;
        this.before = before;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** The steps taken so far, the oldest first. */
    public List<LifeFact> facts(CatalogueEdition edition) {
        return facts.of(edition);
    }

    /** The steps this person may take now. */
    public List<Edge> offers(CatalogueEdition edition, Actor actor) {
        return CatalogueLife.offers(edition.state(), hand(edition, actor), checksEstablishment(edition.listCode()));
    }

    public Hand hand(CatalogueEdition edition, Actor actor) {
        return hands.of(actor, edition);
    }

    /** Editions that wait for an office this person speaks for; for the openness office none, which only records. */
    public List<CatalogueEdition> waiting(Actor actor) {
        if (!hands.speaksForAnOffice(actor)) {
            return List.of();
        }
        return register.listTypes().stream()
                .flatMap(type -> register.editions(type.code()).stream())
                .filter(CatalogueEdition::isToCome)
                .filter(edition -> isWaitedFor(edition, hand(edition, actor)))
                .toList();
    }

    private boolean isWaitedFor(CatalogueEdition edition, Hand hand) {
        return CatalogueLife.offers(edition.state(), hand, checksEstablishment(edition.listCode())).stream()
                .anyMatch(edge -> edge.act().judges() && edge.actingAs(hand) != Part.OPENNESS_OFFICE);
    }

    /** Whether editions of this list go through the organ-establishment office. */
    public boolean checksEstablishment(String list) {
        return facts.checksEstablishment(list);
    }

    /** Which unit has which part, in words. */
    public Map<String, String> offices() {
        var offices = new LinkedHashMap<String, String>();
        facts.offices().forEach((part, unit) -> offices.put(part.label(), unit));
        return offices;
    }

    /** Says of all these lists whether they do; for the openness office. Only what changes is written. */
    @Transactional
    public void checkEstablishment(Map<String, Boolean> lists, Actor actor) {
        if (!actor.has(org.gongkai.foundation.identity.Role.OPENNESS_OFFICE)) {
            throw new Refused(say("catalogue.refused.decide"), org.springframework.http.HttpStatus.FORBIDDEN, null);
        }
        lists.forEach((list, checked) -> {
            if (facts.checksEstablishment(list) != checked) {
                facts.checkEstablishment(list, checked);
                ledger.note(
                        actor, "LIST_LIFE_CHANGED", list, checked ? "establishment check" : "no establishment check");
            }
        });
    }

    /** Takes one step. */
    @Transactional
    public CatalogueEdition take(String list, int number, Stride stride, Actor actor) {
        var edition = edition(list, number);
        if (stride.seen() != null && stride.seen() != edition.version()) {
            throw new Refused(say("catalogue.refused.changed"));
        }
        var hand = hand(edition, actor);
        var edge = CatalogueLife.edge(edition.state(), stride.act(), hand, checksEstablishment(list));
        if (edge.demandsCommentOf(hand) && stride.comment().isEmpty()) {
            throw new Refused(say("catalogue.life.comment", stride.act().label()), "comment");
        }
        var day = stride.effectiveOn();
        if (stride.act() == Act.APPROVE && day != null && day.isBefore(today())) {
            throw new Refused(say("catalogue.life.past"), "effectiveOn");
        }
        go(edition, edge, stride, hand);
        ledger.note(actor, "LIST_" + stride.act(), list, Integer.toString(number));
        var approved = edition(list, number);
        if (stride.act() == Act.APPROVE && !today().isBefore(approved.effectiveOn())) {
            forceByItself(approved, hand);
        }
        return edition(list, number);
    }

    /** Takes every step that is left up to coming into force at once, each recorded; the part must be allowed to. */
    @Transactional
    public CatalogueEdition takeAll(String list, int number, LocalDate day, Hand hand) {
        var edition = edition(list, number);
        var way = CatalogueLife.wayIntoForce(edition.state(), checksEstablishment(list));
        if (way.isEmpty()) {
            throw new Refused(say("catalogue.refused.notdraft", Integer.toString(number)));
        }
        for (var edge : way) {
            CatalogueLife.edge(edge.from(), edge.act(), hand, checksEstablishment(list));
            go(edition(list, number), edge, new Stride(edge.act(), say("catalogue.life.atonce"), "", day, null), hand);
        }
        return edition(list, number);
    }

    /** Throws a draft away; the step stays. */
    @Transactional
    public void discard(CatalogueEdition draft, Actor actor) {
        var hand = hand(draft, actor);
        var edge = CatalogueLife.edge(draft.state(), Act.DISCARD, hand, checksEstablishment(draft.listCode()));
        go(draft, edge, Stride.of(Act.DISCARD), hand);
    }

    /** The hand under which the sample lists come into force. */
    public static Hand sampleHand() {
        return new Hand("sample", say("catalogue.sample"), EnumSet.of(Part.OPENNESS_OFFICE), false);
    }

    /** What is due comes into force. */
    @Transactional
    public void onTime(String list, int number) {
        var edition = edition(list, number);
        if (edition.state() == State.APPROVED && !today().isBefore(edition.effectiveOn())) {
            forceByItself(edition, Hand.clock());
        }
    }

    /** Gives an approved edition back that cannot come into force as it is. */
    @Transactional
    public void giveBack(String list, int number, String why) {
        var edge = CatalogueLife.edge(State.APPROVED, Act.RETURN, Hand.clock(), checksEstablishment(list));
        go(edition(list, number), edge, new Stride(Act.RETURN, why, "", null, null), Hand.clock());
    }

    List<Standing.Due> due() {
        return standing.due(today());
    }

    private void forceByItself(CatalogueEdition edition, Hand hand) {
        var edge = CatalogueLife.wayIntoForce(State.APPROVED, checksEstablishment(edition.listCode()))
                .getFirst();
        go(edition, edge, new Stride(Act.COME_INTO_FORCE, "", "", edition.effectiveOn(), null), hand);
    }

    private void go(CatalogueEdition edition, Edge edge, Stride stride, Hand hand) {
        boolean moved =
                switch (edge.act()) {
                    case APPROVE -> standing.approve(edition, day(edition, stride));
                    case COME_INTO_FORCE -> force(edition, stride, hand);
                    case CARRY_OVER -> carryOver(edition);
                    default -> standing.move(edition, edge.to());
                };
        if (!moved) {
            throw new Refused(say("catalogue.refused.changed"));
        }
        if (edge.act() == Act.SUBMIT && !(stride.comment() + stride.basis()).isEmpty() && stride.seen() != null) {
            standing.explain(edition, stride.comment(), stride.basis());
        }
        facts.note(edition.id(), edge, hand, stride.comment());
        if (edge.act() == Act.COME_INTO_FORCE) {
            var day = edition(edition.listCode(), edition.number()).effectiveOn();
            events.publishEvent(new CatalogueCameIntoForce(
                    edition.listCode(), edition.id(), edition.number(), day == null ? today() : day));
        }
    }

    /** Guard, supersede the one before, put this in its place: in one transaction. */
    private boolean force(CatalogueEdition seen, Stride stride, Hand hand) {
        standing.hold(seen.listCode());
        var edition = edition(seen.listCode(), seen.number());
        if (edition.version() != seen.version()) {
            return false;
        }
        var day = stride.effectiveOn() == null ? edition.effectiveOn() : stride.effectiveOn();
        if (day == null || day.isAfter(today())) {
            day = today();
        }
        var former = register.inForce(edition.listCode()).orElse(null);
        if (prepared(edition, former)) {
            var way =
                    CatalogueLife.edge(edition.state(), Act.CARRY_OVER, hand, checksEstablishment(edition.listCode()));
            facts.note(edition.id(), way, hand, say("catalogue.life.carried", carriedOnto(former)));
        }
        if (former != null) {
            var way = CatalogueLife.edge(former.state(), Act.SUPERSEDE, hand, checksEstablishment(edition.listCode()));
            standing.supersede(former, day);
            facts.note(former.id(), way, hand, say("catalogue.life.superseded", Integer.toString(edition.number())));
        }
        return standing.force(edition, day, hand.login(), former == null ? null : former.id());
    }

    private boolean carryOver(CatalogueEdition edition) {
        standing.hold(edition.listCode());
        prepared(edition, register.inForce(edition.listCode()).orElse(null));
        return standing.move(edition, edition.state());
    }

    private boolean prepared(CatalogueEdition edition, @Nullable CatalogueEdition former) {
        boolean carried = false;
        for (var one : before.orderedStream().toList()) {
            carried |= one.prepare(edition, former);
        }
        return carried;
    }

    private static String carriedOnto(@Nullable CatalogueEdition former) {
        return former == null ? "0" : Integer.toString(former.number());
    }

    /** The day that is asked for, or the one the draft wished for if it has not passed, or today. */
    private LocalDate day(CatalogueEdition edition, Stride stride) {
        var day = stride.effectiveOn() == null ? edition.effectiveOn() : stride.effectiveOn();
        return day == null || stride.effectiveOn() == null && day.isBefore(today()) ? today() : day;
    }

    private CatalogueEdition edition(String list, int number) {
        return register.editions(list).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(say("catalogue.refused.edition", Integer.toString(number))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
