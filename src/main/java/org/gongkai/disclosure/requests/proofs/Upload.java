package org.gongkai.disclosure.requests.proofs;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Refused;

/**
 * A file that somebody sent as a proof (上传的证明材料), not looked at yet.
 *
 * @param field of the form, to which a refusal is said
 */
public record Upload(ProofKind kind, byte[] bytes, String field) {

    /** What it begins with tells whether it may be a picture or a PDF at all; whether it is one is told by reading it. */
    void mustBePictureOrPdf() {
        boolean jpeg = begins(0xff, 0xd8, 0xff);
        boolean png = begins(0x89, 'P', 'N', 'G');
        boolean pdf = begins('%', 'P', 'D', 'F', '-');
        if (!jpeg && !png && !pdf) {
            throw new Refused(say("requests.proof.refused.form"), field);
        }
    }

    private boolean begins(int... signs) {
        if (bytes.length < signs.length) {
            return false;
        }
        for (int at = 0; at < signs.length; at++) {
            if ((bytes[at] & 0xff) != signs[at]) {
                return false;
            }
        }
        return true;
    }
}
