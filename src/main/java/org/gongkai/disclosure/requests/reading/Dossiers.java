package org.gongkai.disclosure.requests.reading;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.asking.Details;
import org.gongkai.disclosure.requests.counting.AnswerPeriod;
import org.gongkai.disclosure.requests.disputes.Disputes;
import org.gongkai.disclosure.requests.ledger.Consultations;
import org.gongkai.disclosure.requests.ledger.Facts;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.disclosure.requests.letters.Letters;
import org.gongkai.disclosure.requests.terms.Moves;
import org.gongkai.disclosure.requests.terms.TermOffice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens files (调卷). Whoever asks has made sure that it is for them. */
@Component
public class Dossiers {

    private final Secrets secrets;
    private final Items items;
    private final Consultations consultations;
    private final Letters letters;
    private final Facts facts;
    private final Disputes disputes;
    private final AnswerPeriod period;
    private final TermOffice terms;
    private final Moves moves;

    Dossiers(
            Secrets secrets,
            Items items,
            Consultations consultations,
            Letters letters,
            Facts facts,
            Disputes disputes,
            AnswerPeriod period,
            TermOffice terms,
            Moves moves) {
        this.secrets = secrets;
        this.items = items;
        this.consultations = consultations;
        this.letters = letters;
        this.facts = facts;
        this.disputes = disputes;
        this.period = period;
        this.terms = terms;
        this.moves = moves;
    }

    @Transactional(readOnly = true)
    public Dossier open(RequestFile file) {
        var asked = consultations.of(file.id());
        return new Dossier(
                file,
                details(file),
                items.of(file.id()),
                asked,
                letters.of(file.id()),
                facts.of(file.id()),
                disputes.of(file.id()),
                terms.of(file),
                moves.of(file.id()),
                file.after().redoBy() == null ? period.of(file, asked).orElse(null) : null,
                period.last(file, asked).orElse(null));
    }

    /** Who asked and what, of many: names and wishes, and nothing that is not compared. */
    public Map<RequestId, Details> details(Collection<RequestFile> files) {
        var ids = files.stream().map(RequestFile::id).toList();
        var texts = secrets.of(ids, Details.COMPARED);
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id, id -> Details.of(texts.getOrDefault(id, Map.of())), (one, _) -> one));
    }

    /** Who asked and what, alone. */
    public Details details(RequestFile file) {
        return Details.of(secrets.of(file.id()));
    }
}
