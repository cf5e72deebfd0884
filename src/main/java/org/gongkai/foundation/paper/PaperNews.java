package org.gongkai.foundation.paper;

import java.util.List;

/**
 * What became of a sealed paper since (文书出具以后的变动), told by the room that issued it to whoever holds the paper and looks it up.
 * The paper itself stays as it was sealed.
 */
public interface PaperNews {

    /** As sentences, the most pressing first; none for papers of others. */
    List<String> of(VerificationCode code);
}
