package org.gongkai.disclosure.requests.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.disclosure.requests.deciding.DecisionKind;
import org.gongkai.disclosure.requests.deciding.DecisionTree;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One part of what was asked (申请事项), decided by itself.
 *
 * @param words what is asked in this part
 * @param decision code of the national tree, null while nothing is proposed
 * @param reason why, in the words of the letter
 * @param harm which harm disclosure would do, shown for this information
 * @param answer what is given
 * @param where where or how to get it, or where else to turn
 * @param owner the body that may have it
 * @param preparedBy login of who proposed the decision
 * @param lapses the day from which the reason for a refusal no longer holds, where that is foreseen
 */
public record RequestItem(
        int place,
        String words,
        @Nullable String decision,
        @Nullable Ground ground,
        String reason,
        String harm,
        String answer,
        String where,
        @Nullable UnitId owner,
        @Nullable LocalDate until,
        int pages,
        @Nullable String preparedBy,
        @Nullable LocalDate lapses) {

    public Optional<DecisionKind> kind() {
        return Optional.ofNullable(decision).map(DecisionTree::kind);
    }

    static RequestItem undecided(int place, String words) {
        return new RequestItem(place, words, null, null, "", "", "", "", null, null, 0, null, null);
    }
}
