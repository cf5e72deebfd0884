package org.gongkai.standards.catalogue.life;

import java.time.Instant;
import org.gongkai.standards.catalogue.CatalogueEdition.State;

/** One step of an edition as it was taken (办理记录): who, in which part, when, with which words. */
public record LifeFact(
        long edition,
        Act act,
        State from,
        State to,
        String login,
        String name,
        Part part,
        Instant at,
        String comment) {}
