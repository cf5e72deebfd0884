package org.gongkai.disclosure.requests.office;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumMap;
import java.util.List;
import org.gongkai.disclosure.requests.Arrival;
import org.gongkai.disclosure.requests.Channel;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.disclosure.requests.asking.QueryCode;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.drafts.DraftDesk;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.Registration;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.disclosure.requests.life.Party;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.proofs.ProofDesk;
import org.gongkai.disclosure.requests.proofs.Upload;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.telling.Telling;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where requests come in (受理窗口): from the site, and from staff who write down what was said, handed in or sent. */
@Component
public class Reception {

    private final Requests requests;
    private final Items items;
    private final Secrets secrets;
    private final Receiving receiving;
    private final Steps steps;
    private final Hands hands;
    private final RequestLimits limits;
    private final UnitDirectory units;
    private final AccessLedger ledger;
    private final ProofDesk proofs;
    private final DraftDesk drafts;
    private final Telling telling;
    private final TransactionTemplate transaction;

    Reception(
            Requests requests,
            Items items,
            Secrets secrets,
            Receiving receiving,
            Steps steps,
            Hands hands,
            RequestLimits limits,
            UnitDirectory units,
            AccessLedger ledger,
            ProofDesk proofs,
            DraftDesk drafts,
            Telling telling,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.items = items;
        this.secrets = secrets;
        this.receiving = receiving;
        this.steps = steps;
        this.hands = hands;
        this.limits = limits;
        this.units = units;
        this.ledger = ledger;
        this.proofs = proofs;
        this.drafts = drafts;
        this.telling = telling;
        this.transaction = transaction;
    }

    /** A request and the code that opens it, which nobody is shown again. */
    public record Receipt(RequestFile file, QueryCode code) {}

    /** The body of a form: the one that was chosen, for who does not know the district government. */
    public Unit body(ApplyForm form) {
        var code = form.bodyCode();
        return (code.equals(ApplyForm.UNSURE) ? units.lead() : units.byCode(code))
                .filter(Hands::isAddressable)
                .orElseThrow(() -> new Refused(say("requests.fault.body"), "body"));
    }

    /** Takes a request without proofs from the site. */
    public Receipt apply(ApplyForm form) {
        return apply(form, List.of());
    }

    /** Takes a request from the site; the same form sent again answers with the same request. */
    public Receipt apply(ApplyForm form, List<ProofDesk.Readied> proved) {
        var trace = QueryCode.trace(form.token());
        var code = QueryCode.of(form.token());
        var known = requests.madeBy(trace);
        if (known.isPresent()) {
            return new Receipt(known.get(), code);
        }
        var today = steps.today();
        var arrival = new Arrival(Channel.INTERNET, today, today, null);
        try {
            var file = transaction.execute(
                    _ -> add(body(form), form, arrival, say("requests.evidence.site"), trace, code, "-", proved));
            return new Receipt(java.util.Objects.requireNonNull(file), code);
        } catch (DuplicateKeyException _) {
            return new Receipt(requests.madeBy(trace).orElseThrow(), code);
        }
    }

    /** The same without anything scanned. */
    @Transactional
    public Receipt register(Actor actor, ApplyForm form, Arrival arrival, String evidence) {
        return register(actor, form, arrival, evidence, List.of());
    }

    /** Writes down what came another way; evidence of its day is demanded (第三十一条、第四十五条). */
    @Transactional
    public Receipt register(
            Actor actor, ApplyForm form, Arrival arrival, String evidence, List<ProofDesk.Readied> proved) {
        var body = body(form);
        if (!hands.registers(actor, body.id())) {
            throw new Refused(say("requests.refused.foreign", body.shortName()), "body");
        }
        if (!arrival.channel().isRegisteredByStaff()) {
            throw new Refused(say("requests.refused.choice"), "channel");
        }
        if (arrival.arrivedOn().isAfter(steps.today())) {
            throw new Refused(say("requests.refused.future"), "arrivedOn");
        }
        if (evidence.isBlank()) {
            throw new Refused(say("requests.refused.empty.evidence"), "evidence");
        }
        var trace = QueryCode.trace(form.token());
        var code = QueryCode.of(form.token());
        return requests.madeBy(trace)
                .map(known -> new Receipt(known, code))
                .orElseGet(() -> new Receipt(
                        add(body, form, arrival, evidence.strip(), trace, code, actor.login(), proved), code));
    }

    /** Brings what came on paper to a request that is registered; not in a transaction, since reading takes time. */
    public void bring(Actor actor, RequestFile file, List<Upload> uploads) {
        if (uploads.isEmpty()) {
            throw new Refused(say("requests.proof.refused.nothing"), "letter");
        }
        if (file.state() == State.ARCHIVED || file.state() == State.ERASED) {
            throw new Refused(say("requests.proof.refused.closed"));
        }
        var proved = proofs.read(uploads);
        transaction.executeWithoutResult(_ -> proofs.keep(file.id(), proved, actor.name()));
        ledger.note(actor, "BROUGHT_PROOF", "request " + file.number(), "");
    }

    /** A new query code for somebody who lost theirs and showed who they are; the old one opens nothing any more. */
    @Transactional
    public QueryCode renewCode(Actor actor, RequestFile file) {
        var code = QueryCode.fresh();
        var change = new EnumMap<Column, @Nullable Object>(Column.class);
        change.put(Column.CODE_HASH, code.hash());
        requests.change(file, change);
        ledger.note(actor, "RENEWED_CODE", "request " + file.number(), "");
        return code;
    }

    /** How content the applicant is, once there is an answer. */
    @Transactional
    public void rate(RequestFile file, int stars) {
        if (file.deliveredOn() == null) {
            throw new Refused(say("requests.refused.rate"));
        }
        var change = new EnumMap<Column, @Nullable Object>(Column.class);
        change.put(Column.STARS, stars);
        requests.change(file, change);
    }

    RequestFile add(
            Unit body,
            ApplyForm form,
            Arrival arrival,
            String evidence,
            @Nullable String trace,
            QueryCode code,
            String by,
            List<ProofDesk.Readied> proved) {
        var received = arrival.receivedOn();
        var file = requests.add(
                new Registration(
                        body.id(),
                        body.code(),
                        arrival,
                        evidence,
                        form.applicant(),
                        form.details(),
                        trace,
                        code.hash(),
                        by,
                        false),
                received.isPresent() ? State.RECEIVED : State.SUBMITTED,
                steps.today());
        secrets.put(file.id(), form.details().items());
        items.divide(file.id(), List.of(form.details().wanted()));
        if (form.wantsMail()) {
            telling.invite(file, form.details().email());
        }
        form.savedCode().ifPresent(drafts::remove);
        proofs.keep(file.id(), proved, by.equals("-") ? Party.APPLICANT.label() : by);
        if (received.isEmpty()) {
            return file;
        }
        var change = new EnumMap<Column, @Nullable Object>(Column.class);
        change.put(
                Column.ANSWER_VERSION,
                limits.inForce(RequestLimits.ANSWER, received.get()).version());
        return receiving.received(steps.counted(requests.change(file, change)));
    }
}
