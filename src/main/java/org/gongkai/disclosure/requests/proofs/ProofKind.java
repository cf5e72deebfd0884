package org.gongkai.disclosure.requests.proofs;

import static org.gongkai.foundation.design.Speech.say;

/** What a proof shows (证明材料种类). */
public enum ProofKind {
    /** 身份证明：证件或者营业执照（条例第二十九条第二款第一项）. */
    IDENTITY,
    /** 授权委托书. */
    AUTHORITY,
    /** 来件扫描件：申请书、信封和邮戳. */
    LETTER;

    public String label() {
        return say("requests.proof.kind." + name());
    }
}
