package org.gongkai.disclosure.requests.sighting;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.proofs.Proof;
import org.gongkai.disclosure.requests.proofs.ProofDesk;
import org.gongkai.foundation.design.Line;
import org.springframework.stereotype.Component;

/** Which proofs a request has, without showing them (证明材料目录). */
@Component
public class ProofLines {

    private final ProofDesk proofs;
    private final Clock clock;

    ProofLines(ProofDesk proofs, Clock clock) {
        this.proofs = proofs;
        this.clock = clock;
    }

    public List<Line> of(RequestId request) {
        return proofs.of(request).stream().map(this::line).toList();
    }

    private Line line(Proof proof) {
        return new Line(
                null,
                say("requests.proof.named", proof.kind().label(), proof.place()),
                address(proof),
                proof.by(),
                LocalDate.ofInstant(proof.at(), clock.getZone()).toString(),
                say("requests.proof.pages", proof.pages()));
    }

    static String address(Proof proof) {
        return "/desk/requests/" + proof.request() + "/proofs/" + proof.place();
    }
}
