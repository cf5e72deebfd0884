package org.gongkai.disclosure.requests.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.Arrival;
import org.gongkai.disclosure.requests.asking.Details;
import org.gongkai.disclosure.requests.asking.Identification;
import org.gongkai.disclosure.requests.asking.QueryCode;
import org.gongkai.disclosure.requests.asking.Route;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.deciding.DecisionTree;
import org.gongkai.disclosure.requests.deciding.Remedies;
import org.gongkai.disclosure.requests.ledger.Column;
import org.gongkai.disclosure.requests.ledger.ConsultationKind;
import org.gongkai.disclosure.requests.ledger.Consultations;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.Registration;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.Party;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.steps.Hand;
import org.gongkai.disclosure.requests.steps.Paper;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.disclosure.requests.terms.Start;
import org.gongkai.disclosure.requests.terms.Starts;
import org.gongkai.disclosure.requests.terms.TermCount;
import org.gongkai.disclosure.requests.terms.TermKind;
import org.gongkai.disclosure.requests.wording.AnswerWords;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.organization.SampleChapter;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Component;

/** Requests of the sample district (示例): some answered, some late, some waiting, each on its way through the same steps as real ones. */
@Component
class SampleRequests implements SampleChapter {

    private static final int ORDER = 50;
    private static final int ANSWERED_AFTER = 8;
    private static final Hand STAFF = new Hand("-", "示例", EnumSet.allOf(Party.class), true);

    private final Requests requests;
    private final Secrets secrets;
    private final Items items;
    private final Consultations consultations;
    private final Steps steps;
    private final Paper paper;
    private final AnswerWords answers;
    private final Remedies remedies;
    private final RequestLimits limits;
    private final UnitDirectory units;
    private final WorkCalendar calendar;
    private final Clock clock;
    private final Starts starts;
    private final TermCount count;

    SampleRequests(
            Requests requests,
            Secrets secrets,
            Items items,
            Consultations consultations,
            Steps steps,
            Paper paper,
            AnswerWords answers,
            Remedies remedies,
            RequestLimits limits,
            UnitDirectory units,
            WorkCalendar calendar,
            Clock clock,
            Starts starts,
            TermCount count) {
        this.requests = requests;
        this.secrets = secrets;
        this.items = items;
        this.consultations = consultations;
        this.steps = steps;
        this.paper = paper;
        this.answers = answers;
        this.remedies = remedies;
        this.limits = limits;
        this.units = units;
        this.calendar = calendar;
        this.clock = clock;
        this.starts = starts;
        this.count = count;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load() {
        SampleRequest.ALL.stream()
                .sorted(Comparator.comparingInt(SampleRequest::days).reversed())
                .forEach(this::load);
    }

    private void load(SampleRequest sample) {
        var received = workdaysAgo(sample.days());
        var file = receive(sample, received);
        switch (sample.way()) {
            case WAITS, RUNS -> {}
            case CORRECTION -> correction(file, received);
            case THIRD_PARTY -> thirdParty(file, received);
            case SIGNED -> sign(file, sample, received);
            case CLOSED -> close(sign(file, sample, received), sample, received);
        }
    }

    private RequestFile receive(SampleRequest sample, LocalDate day) {
        var body = units.byCode(sample.body()).orElseThrow();
        boolean waits = sample.way() == SampleRequest.Way.WAITS;
        var confirmed = sample.channel().needsConfirmation() && !waits ? day : null;
        var details = new Details(
                sample.name(),
                Identification.OTHER,
                "示例证件" + sample.name(),
                "0471-0000000",
                "",
                "",
                sample.kind().isPerson() ? "" : "示例联系人",
                sample.wanted(),
                "",
                Route.ONLINE,
                "");
        var file = requests.add(
                new Registration(
                        body.id(),
                        body.code(),
                        new Arrival(sample.channel(), day, day, confirmed),
                        "示例凭据",
                        sample.kind(),
                        details,
                        null,
                        QueryCode.fresh().hash(),
                        "-",
                        true),
                waits ? State.SUBMITTED : State.RECEIVED,
                day);
        secrets.put(file.id(), details.items());
        items.divide(
                file.id(),
                sample.parts().isEmpty()
                        ? List.of(sample.wanted())
                        : sample.parts().stream().map(SampleRequest.Part::words).toList());
        if (waits) {
            return file;
        }
        var bound = steps.counted(requests.change(
                file,
                Map.of(
                        Column.ANSWER_VERSION,
                        limits.inForce(RequestLimits.ANSWER, day).version())));
        paper.write(bound, LetterKind.RECEIPT, day, Map.of());
        return bound;
    }

    private void correction(RequestFile file, LocalDate received) {
        var on = calendar.plusWorkdays(received, 1);
        var start = new Start.Named(calendar.plusWorkdays(on, 15));
        var note = "请写明是哪一家社会组织、哪一年、哪一类信息，例如 2025 年度检查结论。";
        var asked = steps.step(Act.ASK_CORRECTION, STAFF, on)
                .change(Column.REPLY_BY, count.last(start))
                .change(Column.CORRECTIONS, 1)
                .note(note)
                .take(file);
        long letter = paper.write(asked, LetterKind.CORRECTION, on, Map.of("note", note));
        starts.begin(file.id(), TermKind.CORRECTION, 0, start, letter);
    }

    private void thirdParty(RequestFile file, LocalDate received) {
        var on = calendar.plusWorkdays(received, 4);
        var start = count.from(ConsultationKind.THIRD_PARTY.limit(), on);
        long id = consultations.add(file.id(), ConsultationKind.THIRD_PARTY, "示例养老机构", on, count.last(start));
        var asked = steps.step(Act.CONSULT, STAFF, on).note("示例养老机构").take(file);
        var span =
                limits.inForce(ConsultationKind.THIRD_PARTY.limit(), on).span().words();
        long letter = paper.write(asked, LetterKind.THIRD_PARTY, on, Map.of("party", "示例养老机构", "span", span));
        starts.begin(file.id(), TermKind.THIRD_PARTY, id, start, letter);
        paper.write(asked, LetterKind.CONSULTED, on, Map.of("kind", ConsultationKind.THIRD_PARTY.label()));
    }

    private RequestFile sign(RequestFile file, SampleRequest sample, LocalDate received) {
        var on = calendar.plusWorkdays(received, ANSWERED_AFTER);
        int place = 0;
        for (var part : sample.parts()) {
            place++;
            var owner = part.decision().equals("4-1")
                    ? units.byCode("zrzyj").orElseThrow().id()
                    : null;
            var kind = DecisionTree.kind(part.decision());
            items.put(
                    file.id(),
                    new RequestItem(
                            place,
                            part.words(),
                            kind.code(),
                            kind.ground(),
                            part.reason(),
                            part.harm(),
                            part.answer(),
                            part.where(),
                            owner,
                            null,
                            0,
                            "-",
                            null));
        }
        var signed =
                steps.step(Act.SIGN, STAFF, on).change(Column.DECIDED_ON, on).take(file);
        var parts = items.of(file.id());
        var kinds = parts.stream().flatMap(part -> part.kind().stream()).toList();
        var body = units.find(file.body()).orElseThrow();
        paper.write(
                signed,
                LetterKind.DECISION,
                on,
                Map.of("parts", answers.letter(parts), "remedies", remedies.text(kinds, body, on, limits)));
        return signed;
    }

    private void close(RequestFile file, SampleRequest sample, LocalDate received) {
        var on = calendar.plusWorkdays(received, ANSWERED_AFTER + 1);
        var delivered = steps.step(Act.DELIVER, STAFF, on)
                .change(Column.DELIVERED_ON, on)
                .note("网上查看。示例凭据")
                .take(file);
        steps.step(Act.CLOSE, STAFF, on)
                .change(Column.SUBJECT, sample.subject())
                .change(Column.RELEASED, true)
                .take(delivered);
    }

    private LocalDate workdaysAgo(int days) {
        var day = LocalDate.now(clock);
        for (int counted = 0; counted < days; ) {
            day = day.minusDays(1);
            if (calendar.isWorkday(day)) {
                counted++;
            }
        }
        return day;
    }
}
