package org.gongkai.standards.catalogue.drafting;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.foundation.design.Step;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.life.Act;
import org.gongkai.standards.catalogue.life.CatalogueLife;
import org.gongkai.standards.catalogue.life.Edge;
import org.gongkai.standards.catalogue.life.LifeFact;

/**
 * The way of an edition as its page draws it: what was done, where it stands, what is to come; and what this person may do.
 *
 * @param waits whom it waits for, in a sentence; empty when the person can go on or nothing is to come
 */
public record LifeView(List<Step> steps, List<Edge> offers, String waits) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static LifeView of(
            CatalogueEdition edition, List<LifeFact> facts, List<Edge> offers, boolean establishment, ZoneId zone) {
        var steps = new ArrayList<Step>();
        for (var fact : facts) {
            steps.add(new Step(fact.act().label(), told(fact, zone), Step.State.DONE));
        }
        if (edition.isPublic()) {
            return new LifeView(nowLast(steps, edition), List.of(), "");
        }
        var way = CatalogueLife.wayIntoForce(edition.state(), establishment);
        for (int i = 0; i < way.size(); i++) {
            var edge = way.get(i);
            boolean force = edge.act() == Act.COME_INTO_FORCE && edition.effectiveOn() != null;
            steps.add(new Step(
                    edge.act().label(),
                    force ? say("catalogue.life.onday", String.valueOf(edition.effectiveOn())) : edge.names(),
                    i == 0 ? Step.State.NOW : Step.State.TO_COME));
        }
        boolean canGoOn = offers.stream()
                .anyMatch(
                        offer -> !way.isEmpty() && offer.act() == way.getFirst().act());
        var waits = canGoOn || way.isEmpty()
                ? ""
                : say("catalogue.life.waits", way.getFirst().names());
        return new LifeView(steps, offers, waits);
    }

    private static List<Step> nowLast(List<Step> steps, CatalogueEdition edition) {
        if (!steps.isEmpty() && edition.state() == CatalogueEdition.State.IN_FORCE) {
            var last = steps.removeLast();
            steps.add(new Step(last.what(), last.when(), Step.State.NOW));
        }
        return steps;
    }

    private static String told(LifeFact fact, ZoneId zone) {
        var when = MINUTE.format(LocalDateTime.ofInstant(fact.at(), zone));
        return fact.comment().isEmpty()
                ? say("catalogue.life.done", when, fact.name(), fact.part().label())
                : say("catalogue.life.said", when, fact.name(), fact.part().label(), fact.comment());
    }

    /** Whether an act is offered. */
    public boolean offers(String act) {
        return offers.stream().anyMatch(offer -> offer.act().name().equals(act));
    }
}
