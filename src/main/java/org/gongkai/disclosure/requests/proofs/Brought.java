package org.gongkai.disclosure.requests.proofs;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;

/** What an applicant is told of a proof that came in (收到的证明材料): its kind, its pages and the day, and nothing of what it shows. */
public record Brought(String kind, int pages, LocalDate on) {

    public String sentence() {
        return say("requests.proof.brought.line", kind, pages, on.toString());
    }
}
