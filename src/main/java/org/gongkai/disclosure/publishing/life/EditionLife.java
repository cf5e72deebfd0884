package org.gongkai.disclosure.publishing.life;

import static org.gongkai.disclosure.publishing.EditionState.*;
import static org.gongkai.disclosure.publishing.life.Act.*;
import static org.gongkai.disclosure.publishing.life.Part.*;
import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.ReviewRoute;
import org.gongkai.foundation.design.Refused;

/** The life of an edition (版本生命周期) as one table. Where an act can lead to several states, the unit's review route chooses. */
public final class EditionLife {

    private static final String REVIEW = "政府信息公开条例第十七条";
    private static final String DUTY = "政府信息公开条例第十九条";
    private static final String TRUTH = "政府信息公开条例第六条";
    private static final String SECRECY = "保守国家秘密法第三十五条；政府信息公开条例第十七条";
    private static final String CURRENT = "政府信息公开条例第十四条至第十八条";
    private static final String CLEANUP = "内蒙古自治区行政规范性文件管理办法";

    private static final Set<Part> WRITERS = EnumSet.of(AUTHOR, CLERK, OPENNESS_OFFICE);
    private static final Set<Part> REVIEWERS = EnumSet.of(REVIEWER, SIGNER, OPENNESS_OFFICE);
    private static final Set<Part> SIGNERS = EnumSet.of(SIGNER, OPENNESS_OFFICE);
    private static final Set<Part> PUBLISHERS = EnumSet.of(REVIEWER, SIGNER, OPENNESS_OFFICE);
    private static final Set<Part> SECRECY_ONLY = EnumSet.of(SECRECY_REVIEWER);

    /** Every way there is; there is no other. */
    public static final List<Edge> EDGES = List.of(
            // 起草 and 送审: to the first step of the unit's route
            new Edge(DRAFT, SUBMIT, FIRST_REVIEW, WRITERS, true, REVIEW),
            new Edge(DRAFT, SUBMIT, SECRECY_REVIEW, WRITERS, true, REVIEW),
            new Edge(DRAFT, SUBMIT, FINAL_REVIEW, WRITERS, true, REVIEW),
            new Edge(DRAFT, DISCARD, DISCARDED, WRITERS, true, REVIEW),
            // 三审: nobody reviews what they wrote
            new Edge(FIRST_REVIEW, APPROVE, SECOND_REVIEW, REVIEWERS, false, REVIEW),
            new Edge(FIRST_REVIEW, APPROVE, SECRECY_REVIEW, REVIEWERS, false, REVIEW),
            new Edge(FIRST_REVIEW, APPROVE, FINAL_REVIEW, REVIEWERS, false, REVIEW),
            new Edge(SECOND_REVIEW, APPROVE, SECRECY_REVIEW, REVIEWERS, false, REVIEW),
            new Edge(SECOND_REVIEW, APPROVE, FINAL_REVIEW, REVIEWERS, false, REVIEW),
            new Edge(SECRECY_REVIEW, PASS_SECRECY, FINAL_REVIEW, SECRECY_ONLY, false, SECRECY),
            new Edge(FINAL_REVIEW, APPROVE, APPROVED, SIGNERS, false, REVIEW),
            // 退回, 收回
            new Edge(FIRST_REVIEW, RETURN, DRAFT, REVIEWERS, false, REVIEW),
            new Edge(SECOND_REVIEW, RETURN, DRAFT, REVIEWERS, false, REVIEW),
            new Edge(SECRECY_REVIEW, RETURN, DRAFT, SECRECY_ONLY, false, SECRECY),
            new Edge(FINAL_REVIEW, RETURN, DRAFT, SIGNERS, false, REVIEW),
            new Edge(APPROVED, RETURN, DRAFT, SIGNERS, false, REVIEW),
            new Edge(FIRST_REVIEW, RECALL, DRAFT, WRITERS, true, REVIEW),
            new Edge(SECOND_REVIEW, RECALL, DRAFT, WRITERS, true, REVIEW),
            new Edge(SECRECY_REVIEW, RECALL, DRAFT, WRITERS, true, REVIEW),
            new Edge(FINAL_REVIEW, RECALL, DRAFT, WRITERS, true, REVIEW),
            new Edge(APPROVED, RECALL, DRAFT, WRITERS, true, REVIEW),
            // 公开: publisher ≠ author
            new Edge(APPROVED, PUBLISH, PUBLISHED, PUBLISHERS, false, DUTY),
            new Edge(APPROVED, SCHEDULE, SCHEDULED, PUBLISHERS, false, DUTY),
            new Edge(
                    SCHEDULED, UNSCHEDULE, APPROVED, EnumSet.of(REVIEWER, SIGNER, OPENNESS_OFFICE, CLOCK), false, DUTY),
            new Edge(SCHEDULED, PUBLISH, PUBLISHED, EnumSet.of(REVIEWER, SIGNER, OPENNESS_OFFICE, CLOCK), false, DUTY),
            new Edge(DRAFT, IMPORT, PUBLISHED, EnumSet.of(IMPORTER, OPENNESS_OFFICE), true, DUTY),
            // after publication nothing is overwritten
            new Edge(
                    PUBLISHED,
                    CORRECT,
                    CORRECTED,
                    EnumSet.of(REVIEWER, SIGNER, OPENNESS_OFFICE, CLOCK, IMPORTER),
                    true,
                    TRUTH),
            new Edge(PUBLISHED, SUPERSEDE, SUPERSEDED, SIGNERS, true, CLEANUP),
            new Edge(PUBLISHED, WITHDRAW, WITHDRAWN, SIGNERS, true, CURRENT),
            new Edge(CORRECTED, WITHDRAW, WITHDRAWN, SIGNERS, true, CURRENT),
            new Edge(SUPERSEDED, WITHDRAW, WITHDRAWN, SIGNERS, true, CURRENT));

    private EditionLife() {}

    /** The edge that an act takes from a state, or a refusal in a sentence. */
    public static Edge edge(EditionState from, Act act, Hand hand, ReviewRoute route) {
        var ways = ways(from, act, route);
        if (ways.isEmpty()) {
            throw new Refused(say("publishing.life.noWay", from.label(), act.label()));
        }
        var edge = ways.getFirst();
        if (edge.allows(hand)) return edge;
        throw new Refused(
                hand.isOneOf(edge.who())
                        ? say("publishing.life.author", act.label())
                        : say("publishing.life.notYours", act.label(), names(edge)));
    }

    /** What a hand may do now, in the order of the table, for the buttons of a page. */
    public static List<Act> offers(EditionState from, Hand hand, ReviewRoute route) {
        return EDGES.stream()
                .filter(e -> e.from() == from && e.allows(hand) && onRoute(e, route))
                .map(Edge::act)
                .distinct()
                .toList();
    }

    /** Who may take an edition on from where it stands: whom a desk waits for. */
    public static Set<Part> awaited(EditionState state) {
        return switch (state) {
            case DRAFT -> WRITERS;
            case FIRST_REVIEW, SECOND_REVIEW -> REVIEWERS;
            case SECRECY_REVIEW -> SECRECY_ONLY;
            case FINAL_REVIEW -> SIGNERS;
            case APPROVED -> PUBLISHERS;
            case SCHEDULED -> Set.of(CLOCK);
            case PUBLISHED, CORRECTED, SUPERSEDED, WITHDRAWN, DISCARDED -> Set.of();
        };
    }

    private static List<Edge> ways(EditionState from, Act act, ReviewRoute route) {
        return EDGES.stream()
                .filter(e -> e.from() == from && e.act() == act && onRoute(e, route))
                .toList();
    }

    private static boolean onRoute(Edge edge, ReviewRoute route) {
        return switch (edge.act()) {
            case SUBMIT, APPROVE, PASS_SECRECY -> edge.to() == route.after(edge.from());
            default -> true;
        };
    }

    private static String names(Edge edge) {
        return edge.who().stream()
                .sorted()
                .map(Part::label)
                .reduce((a, b) -> a + "、" + b)
                .orElse("");
    }
}
