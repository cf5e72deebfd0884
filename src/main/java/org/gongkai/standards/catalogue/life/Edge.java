package org.gongkai.standards.catalogue.life;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.standards.catalogue.CatalogueEdition.State;

/**
 * One way in the life of an edition of a list (状态转换).
 *
 * @param lists which lists it is for
 * @param who parts that may go it
 * @param comment whether words are demanded
 * @param article the rule it rests on
 */
public record Edge(State from, Act act, State to, Lists lists, Set<Part> who, Comment comment, String article) {
    public Edge {
        who = Set.copyOf(who);
    }

    /** For which lists an edge holds: a property of the type of list. */
    public enum Lists {
        ALL,
        /** 权力、责任一类，要经机构编制审核. */
        CHECKED_BY_ESTABLISHMENT,
        /** 其他清单. */
        OTHERS
    }

    /** Whether words are demanded. */
    public enum Comment {
        FREE,
        DEMANDED,
        /** Demanded of the openness office when it records what another office decided. */
        DEMANDED_OF_RECORDERS
    }

    boolean isFor(boolean establishment) {
        return lists == Lists.ALL || establishment == (lists == Lists.CHECKED_BY_ESTABLISHMENT);
    }

    /** By its part; and no office judges what its own hand prepared. */
    boolean allows(Hand hand) {
        return hand.isOneOf(who) && (!act.judges() || !hand.prepared() || hand.is(Part.OPENNESS_OFFICE));
    }

    /** Whether this hand must say something. */
    public boolean demandsCommentOf(Hand hand) {
        return comment == Comment.DEMANDED
                || comment == Comment.DEMANDED_OF_RECORDERS && actingAs(hand) == Part.OPENNESS_OFFICE;
    }

    /** The part in which a hand goes this way: its own office's before the openness office's. */
    Part actingAs(Hand hand) {
        return hand.parts().stream()
                .filter(who::contains)
                .filter(part -> !act.judges() || !hand.prepared() || part == Part.OPENNESS_OFFICE)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Who may, in words. */
    public String names() {
        return who.stream().sorted().map(Part::label).collect(Collectors.joining("、"));
    }

    /** The states and conditions in words, for the page that shows the table. */
    public String fromLabel() {
        return say("catalogue.desk.state." + from);
    }

    public String toLabel() {
        return say("catalogue.desk.state." + to);
    }
}
