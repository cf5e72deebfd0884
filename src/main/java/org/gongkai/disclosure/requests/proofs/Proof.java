package org.gongkai.disclosure.requests.proofs;

import java.time.Instant;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.foundation.files.FileDigest;

/**
 * Something brought along with a request (证明材料); its pages lie sealed as pictures.
 *
 * @param place its number within the request, never given twice
 * @param file the sealed file
 * @param by who brought it
 */
public record Proof(RequestId request, int place, ProofKind kind, int pages, FileDigest file, Instant at, String by) {

    /** The place for which its file is sealed. */
    static String sealedFor(RequestId request, int place) {
        return "requests_proof " + request + " " + place;
    }

    /** The name under which the sealed part of the request keeps the key. */
    static String key(int place) {
        return "PROOF " + place + " KEY";
    }
}
