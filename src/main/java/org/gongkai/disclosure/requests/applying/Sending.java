package org.gongkai.disclosure.requests.applying;

import java.util.List;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.disclosure.requests.office.Reception;
import org.gongkai.disclosure.requests.proofs.Brought;
import org.gongkai.disclosure.requests.proofs.ProofDesk;
import org.gongkai.disclosure.requests.proofs.ProofForm;
import org.springframework.stereotype.Component;

/** Sends a form that is complete (提交申请), with what shows who asks. */
@Component
class Sending {

    private final Reception reception;
    private final ProofDesk proofs;

    Sending(Reception reception, ProofDesk proofs) {
        this.reception = reception;
        this.proofs = proofs;
    }

    Reception.Receipt send(ApplyForm form, ProofForm brought, String address) {
        return reception.apply(form, proofs.read(brought.ofApplicant(), address));
    }

    /** What came in with it. */
    List<Brought> brought(Reception.Receipt receipt) {
        return proofs.brought(receipt.file().id());
    }
}
