package org.gongkai.foundation.identity.separation;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Collection;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.Role;
import org.springframework.http.HttpStatus;

/**
 * The rules that keep the three administrators apart (三员分立规则; 等级保护 GB/T 22239—2019 8.1.5 系统管理、审计管理、安全管理). Each
 * answers by letting pass or by refusing with a sentence.
 */
public final class Separation {

    private Separation() {}

    /** Only the holder of the office does its work. */
    public static void only(Role office, Actor actor) {
        if (!actor.has(office)) {
            throw forbidden("identity.separation.only", say("identity.role." + office));
        }
    }

    /** Nobody acts upon themselves. */
    public static void notOneself(Actor actor, Object person) {
        if (actor.person().equals(person)) {
            throw new Refused(say("identity.people.refused.own"));
        }
    }

    /** An administrator holds nothing else, and whoever does the work of the district administers nothing. */
    public static void compatible(Collection<Grant> held, Role wanted) {
        if (!wanted.isForPeople()) {
            throw new Refused(say("identity.separation.technical"));
        }
        for (var grant : held) {
            if (grant.role() != wanted && (grant.role().isAdministrator() || wanted.isAdministrator())) {
                throw new Refused(say(
                        "identity.separation.two",
                        say("identity.role." + grant.role()),
                        say("identity.role." + wanted)));
            }
        }
    }

    /** Only the office that a matter belongs to proposes it, and nobody for themselves. */
    public static void mayPropose(Actor actor, ProposalKind kind, Object person) {
        only(kind.proposer(), actor);
        notOneself(actor, person);
    }

    /** Another person of another office confirms, whom it does not touch. */
    public static void mayConfirm(Actor actor, Proposal proposal) {
        boolean otherOffice = actor.grants().stream()
                .map(Grant::role)
                .anyMatch(role ->
                        role.isAdministrator() && role != proposal.kind().proposer());
        if (!otherOffice || actor.person().equals(proposal.by())) {
            throw forbidden("identity.separation.another");
        }
        notOneself(actor, proposal.person());
    }

    /** Whether a person is one of the three. */
    public static boolean administers(Collection<Grant> grants) {
        return grants.stream().anyMatch(grant -> grant.role().isAdministrator());
    }

    private static Refused forbidden(String key, Object... arguments) {
        return new Refused(say(key, arguments), HttpStatus.FORBIDDEN, null);
    }
}
