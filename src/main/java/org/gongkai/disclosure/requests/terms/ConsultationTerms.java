package org.gongkai.disclosure.requests.terms;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.Consultation;
import org.gongkai.disclosure.requests.ledger.Consultations;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.steps.Steps;
import org.springframework.stereotype.Component;

/** By when those who were asked are to answer (第三方、共同制作机关、其他机关提出意见的期限); what silence meant already stays. */
@Component
class ConsultationTerms implements TermBook {

    private final Consultations consultations;
    private final TermLog log;
    private final TermCount count;
    private final Steps steps;

    ConsultationTerms(Consultations consultations, TermLog log, TermCount count, Steps steps) {
        this.consultations = consultations;
        this.log = log;
        this.count = count;
        this.steps = steps;
    }

    @Override
    public Set<TermKind> kinds() {
        return EnumSet.of(TermKind.THIRD_PARTY, TermKind.CO_MAKER, TermKind.OTHER_AGENCY);
    }

    @Override
    public List<RequestId> holding(LocalDate until) {
        return consultations.open(until);
    }

    @Override
    public List<Term> open(RequestFile file) {
        return file.isOpen()
                ? consultations.days(file.id()).stream()
                        .filter(Consultation::isOpen)
                        .map(one -> new Term(TermKind.valueOf(one.kind().name()), one.id(), one.dueOn()))
                        .toList()
                : List.of();
    }

    /** The log has the day of sending; that is the start only where counting from it gives the day that is kept. */
    @Override
    public Start known(RequestFile file, Term term) {
        var asked = consultations.days(file.id()).stream()
                .filter(one -> one.id() == term.subject())
                .findFirst()
                .orElseThrow();
        if (asked.kind().limit().isEmpty()) {
            return TermLog.named(term, steps.today());
        }
        var start = log.counted(file.id(), Act.CONSULT, asked.kind().limit(), asked.sentOn());
        return count.of(start).filter(day -> day.date().equals(term.day())).isPresent() ? start : new Start.Unknown();
    }

    @Override
    public void move(RequestFile file, Term term, LocalDate to, Steps.Step step) {
        consultations.move(term.subject(), term.day(), to);
    }
}
