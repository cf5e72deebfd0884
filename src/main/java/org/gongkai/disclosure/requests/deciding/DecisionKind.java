package org.gongkai.disclosure.requests.deciding;

import org.jspecify.annotations.Nullable;

/**
 * A leaf of the national tree of decisions (处理决定类型).
 *
 * @param row its row in table three of the annual report
 * @param ground the reason of art. 14 to 16 it always has, or null
 * @param asksGround whether the reason is chosen with the decision: partly open
 * @param harm whether the harm must be shown
 * @param where whether it says where or how to get the information, or where else to turn
 * @param owner whether it names the body that may have it
 * @param until whether it says by when
 */
public record DecisionKind(
        String code,
        Branch branch,
        String row,
        String label,
        String article,
        @Nullable Ground ground,
        boolean asksGround,
        boolean harm,
        boolean where,
        boolean owner,
        boolean until,
        Remedy remedy) {

    /** A branch of the tree (处理决定大类). */
    public enum Branch {
        OPEN,
        PARTLY,
        REFUSED,
        UNABLE,
        UNHANDLED,
        OTHER;

        public String label() {
            return org.gongkai.foundation.design.Speech.say("requests.branch." + name());
        }
    }

    /** Whether something is given out, so that there is an answer to release. */
    public boolean discloses() {
        return branch == Branch.OPEN || branch == Branch.PARTLY;
    }

    /** Whether something is given out that was not public before (依申请公开), so that it may become public for everybody. */
    public boolean givesOut() {
        return discloses() && !code.equals("1-1");
    }

    /** Whether nobody chooses it: it comes from a time that is over. */
    public boolean isByLapse() {
        return code.equals("6-1") || code.equals("6-2");
    }
}
