package org.gongkai.disclosure.requests.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.Party;
import org.gongkai.disclosure.requests.life.State;

/**
 * One step of a request, as it was taken (办理事实); never changed.
 *
 * @param on the day it counts for, which may lie before the day it was written down
 * @param limits code and version of the rule of time it rested on, or empty
 * @param note what was said of it; sealed in the ledger
 */
public record Fact(
        long id,
        Act act,
        State from,
        State to,
        LocalDate on,
        Instant at,
        String login,
        String name,
        Party party,
        String article,
        String limits,
        String note) {}
