package org.gongkai.foundation.identity.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.organization.UnitId;
import org.junit.jupiter.api.Test;

/** Three administrators of whom none can do another's work, in whatever combination of roles it is tried. */
class SeparationTests {

    private static final UnitId UNIT = new UnitId(1);

    @Property
    void anAdministratorHoldsNothingElse(@ForAll Role held, @ForAll Role wanted) {
        boolean together = held == wanted || !held.isAdministrator() && !wanted.isAdministrator();
        if (together && wanted.isForPeople()) {
            assertThatCode(() -> Separation.compatible(Set.of(grant(held)), wanted))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> Separation.compatible(Set.of(grant(held)), wanted))
                    .isInstanceOf(Refused.class);
        }
    }

    @Property
    void whateverIsProposedNeedsTwoPeopleOfTwoOffices(
            @ForAll ProposalKind kind, @ForAll Role proposer, @ForAll Role confirmer) {
        var by = actor(1, proposer);
        if (proposer != kind.proposer()) {
            assertThatThrownBy(() -> Separation.mayPropose(by, kind, new PersonId(9)))
                    .isInstanceOf(Refused.class);
            return;
        }
        Separation.mayPropose(by, kind, new PersonId(9));
        var proposal = proposal(kind, 9, 1);
        if (confirmer.isAdministrator() && confirmer != proposer) {
            assertThatCode(() -> Separation.mayConfirm(actor(2, confirmer), proposal))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> Separation.mayConfirm(actor(2, confirmer), proposal))
                    .isInstanceOf(Refused.class);
        }
    }

    @Property
    void nobodyProposesOrConfirmsWhatTouchesThemselves(@ForAll ProposalKind kind, @ForAll Role office) {
        assertThatThrownBy(() -> Separation.mayPropose(actor(9, office), kind, new PersonId(9)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Separation.mayConfirm(actor(9, office), proposal(kind, 9, 1)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Separation.mayConfirm(actor(1, office), proposal(kind, 9, 1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theRoleOfTheCommandLineIsForNobody() {
        assertThatThrownBy(() -> Separation.compatible(List.of(), Role.COMMAND_LINE))
                .isInstanceOf(Refused.class);
        assertThat(Role.COMMAND_LINE.isAdministrator()).isFalse();
    }

    private static Proposal proposal(ProposalKind kind, long person, long by) {
        boolean office = kind == ProposalKind.APPOINT || kind == ProposalKind.DISMISS;
        return new Proposal(
                1,
                kind,
                new PersonId(person),
                office ? Role.AUDIT_ADMINISTRATOR : null,
                new PersonId(by),
                Instant.EPOCH,
                null);
    }

    private static Actor actor(long id, Role role) {
        return new Actor(new PersonId(id), "p" + id, "示例人", null, Set.of(grant(role)), Set.of());
    }

    private static Grant grant(Role role) {
        return new Grant(role, role.isDistrictWide() ? null : UNIT);
    }
}
