package org.gongkai.disclosure.requests.reading;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.disclosure.requests.asking.Details;
import org.gongkai.disclosure.requests.disputes.Dispute;
import org.gongkai.disclosure.requests.ledger.Consultation;
import org.gongkai.disclosure.requests.ledger.Fact;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.letters.Letter;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.terms.Move;
import org.gongkai.disclosure.requests.terms.TermOffice;
import org.gongkai.foundation.calendar.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a request, opened (卷宗).
 *
 * @param terms the last days that bind now, with what they follow from
 * @param moves how last days moved with the tables of holidays
 * @param deadline the period for the answer with its steps; null before receipt, and where a decision from above sets the day
 * @param last the last day for the answer; null while none is known
 */
public record Dossier(
        RequestFile file,
        Details details,
        List<RequestItem> items,
        List<Consultation> consultations,
        List<Letter> letters,
        List<Fact> facts,
        List<Dispute> disputes,
        List<TermOffice.Kept> terms,
        List<Move> moves,
        @Nullable Deadline deadline,
        @Nullable LocalDate last) {

    public Dossier {
        items = List.copyOf(items);
        consultations = List.copyOf(consultations);
        letters = List.copyOf(letters);
        facts = List.copyOf(facts);
        disputes = List.copyOf(disputes);
        terms = List.copyOf(terms);
        moves = List.copyOf(moves);
    }

    /** The letters the applicant may read: their own, and the answer only once it is delivered. */
    public List<Letter> lettersToApplicant() {
        return letters.stream().filter(letter -> isForApplicant(file, letter)).toList();
    }

    public static boolean isForApplicant(RequestFile file, Letter letter) {
        boolean answers = letter.kind() == LetterKind.DECISION || letter.kind() == LetterKind.REDACTION;
        return letter.toApplicant() && (!answers || letter.id() <= file.after().deliveredLetter());
    }
}
