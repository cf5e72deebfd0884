package org.gongkai.standards.catalogue.life;

import static org.gongkai.foundation.design.Speech.say;
import static org.gongkai.standards.catalogue.CatalogueEdition.State.*;
import static org.gongkai.standards.catalogue.life.Act.*;
import static org.gongkai.standards.catalogue.life.Edge.Comment.*;
import static org.gongkai.standards.catalogue.life.Edge.Lists.*;
import static org.gongkai.standards.catalogue.life.Part.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.foundation.design.Refused;
import org.gongkai.standards.catalogue.CatalogueEdition.State;

/** The life of an edition of a list (清单版本生命周期) as one table. */
public final class CatalogueLife {
    private static final String TIDY = "中办、国办《关于推行地方各级政府工作部门权力清单制度的指导意见》（2015）“梳理、清理调整”；其他清单参照";
    private static final String LEGALITY = "同上指导意见“审核确认”；参照国办发〔2018〕115号合法性审核";
    private static final String ESTABLISHMENT = "同上指导意见：机构编制部门审核职权";
    private static final String CONFIRMED = "同上指导意见：审核结果按程序由本级政府确认";
    private static final String PUBLISHED = "同上指导意见“公布”；政府信息公开条例第十九条、第二十六条";
    private static final String CURRENT = "同上指导意见“动态管理”；政府信息公开条例第二十六条";

    private static final Set<Part> PREPARERS = EnumSet.of(PREPARER, OPENNESS_OFFICE);
    private static final Set<Part> JURISTS = EnumSet.of(LEGALITY_OFFICE, OPENNESS_OFFICE);
    private static final Set<Part> ESTABLISHMENT_OFFICERS = EnumSet.of(ESTABLISHMENT_OFFICE, OPENNESS_OFFICE);
    private static final Set<Part> APPROVERS = EnumSet.of(GOVERNMENT_LEADER, OPENNESS_OFFICE);
    private static final Set<Part> PUBLISHERS = EnumSet.of(GOVERNMENT_LEADER, OPENNESS_OFFICE, CLOCK);

    /** Every way there is; there is no other. */
    public static final List<Edge> EDGES = List.of(
            // 起草、审核、批准、施行
            new Edge(DRAFT, SUBMIT, LEGALITY_CHECK, ALL, PREPARERS, FREE, TIDY),
            new Edge(
                    LEGALITY_CHECK,
                    PASS_LEGALITY,
                    State.ESTABLISHMENT_CHECK,
                    CHECKED_BY_ESTABLISHMENT,
                    JURISTS,
                    DEMANDED_OF_RECORDERS,
                    LEGALITY),
            new Edge(LEGALITY_CHECK, PASS_LEGALITY, APPROVAL, OTHERS, JURISTS, DEMANDED_OF_RECORDERS, LEGALITY),
            new Edge(
                    State.ESTABLISHMENT_CHECK,
                    PASS_ESTABLISHMENT,
                    APPROVAL,
                    CHECKED_BY_ESTABLISHMENT,
                    ESTABLISHMENT_OFFICERS,
                    DEMANDED_OF_RECORDERS,
                    ESTABLISHMENT),
            new Edge(APPROVAL, APPROVE, APPROVED, ALL, APPROVERS, DEMANDED_OF_RECORDERS, CONFIRMED),
            new Edge(APPROVED, COME_INTO_FORCE, IN_FORCE, ALL, PUBLISHERS, FREE, PUBLISHED),
            new Edge(IN_FORCE, SUPERSEDE, SUPERSEDED, ALL, PUBLISHERS, FREE, CURRENT),
            // 退回: with the reason
            new Edge(LEGALITY_CHECK, RETURN, DRAFT, ALL, JURISTS, DEMANDED, LEGALITY),
            new Edge(
                    State.ESTABLISHMENT_CHECK,
                    RETURN,
                    DRAFT,
                    CHECKED_BY_ESTABLISHMENT,
                    ESTABLISHMENT_OFFICERS,
                    DEMANDED,
                    ESTABLISHMENT),
            new Edge(APPROVAL, RETURN, DRAFT, ALL, APPROVERS, DEMANDED, CONFIRMED),
            new Edge(APPROVED, RETURN, DRAFT, ALL, PUBLISHERS, DEMANDED, CONFIRMED),
            // 收回, 接到现行版, 弃用
            new Edge(LEGALITY_CHECK, RECALL, DRAFT, ALL, PREPARERS, FREE, TIDY),
            new Edge(State.ESTABLISHMENT_CHECK, RECALL, DRAFT, CHECKED_BY_ESTABLISHMENT, PREPARERS, FREE, TIDY),
            new Edge(APPROVAL, RECALL, DRAFT, ALL, PREPARERS, FREE, TIDY),
            new Edge(DRAFT, CARRY_OVER, DRAFT, ALL, PREPARERS, FREE, CURRENT),
            new Edge(APPROVED, CARRY_OVER, APPROVED, ALL, PUBLISHERS, FREE, CURRENT),
            new Edge(DRAFT, DISCARD, DISCARDED, ALL, EnumSet.of(OPENNESS_OFFICE), FREE, TIDY));

    private CatalogueLife() {}

    /** The edge that an act takes from a state, or a refusal in a sentence. */
    public static Edge edge(State from, Act act, Hand hand, boolean establishment) {
        var edge = EDGES.stream()
                .filter(way -> way.from() == from && way.act() == act && way.isFor(establishment))
                .findFirst()
                .orElseThrow(() ->
                        new Refused(say("catalogue.life.noway", say("catalogue.desk.state." + from), act.label())));
        if (edge.allows(hand)) {
            return edge;
        }
        throw new Refused(
                hand.isOneOf(edge.who())
                        ? say("catalogue.life.own", act.label())
                        : say("catalogue.life.notyours", act.label(), edge.names()),
                org.springframework.http.HttpStatus.FORBIDDEN,
                null);
    }

    /** What a hand may do now, in the order of the table. */
    public static List<Edge> offers(State from, Hand hand, boolean establishment) {
        return EDGES.stream()
                .filter(way -> way.from() == from && way.isFor(establishment) && way.allows(hand))
                .toList();
    }

    /** The way forward from a state into force. */
    public static List<Edge> wayIntoForce(State from, boolean establishment) {
        var way = new ArrayList<Edge>();
        var at = from;
        while (at != IN_FORCE) {
            var here = at;
            var next = EDGES.stream()
                    .filter(edge -> edge.from() == here && edge.isFor(establishment))
                    .filter(edge -> edge.to().ordinal() > here.ordinal() && edge.to() != DISCARDED)
                    .findFirst();
            if (next.isEmpty()) {
                return List.of();
            }
            way.add(next.get());
            at = next.get().to();
        }
        return way;
    }
}
