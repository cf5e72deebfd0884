package org.gongkai.foundation.privacy.redaction;

import java.util.List;

/**
 * A document as it lies before whoever redacts it (待区分处理的文稿).
 *
 * @param remarks what is not carried over and what cannot be seen, as keys of sentences and their facts
 */
public record Manuscript(Form form, List<Leaf> leaves, List<Remark> remarks) {

    /** Something of the original that the result will not have, or that needs a look. */
    public record Remark(String key, List<String> facts) {

        public static Remark of(String key, Object... facts) {
            return new Remark(
                    key, java.util.Arrays.stream(facts).map(String::valueOf).toList());
        }

        public String sentence() {
            return org.gongkai.foundation.design.Speech.say("privacy.redaction.remark." + key, facts.toArray());
        }
    }

    public Manuscript {
        leaves = List.copyOf(leaves);
        remarks = List.copyOf(remarks);
    }
}
