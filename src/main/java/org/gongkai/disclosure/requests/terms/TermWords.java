package org.gongkai.disclosure.requests.terms;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Last days and how they moved, in sentences (期限说明). */
public final class TermWords {

    private TermWords() {}

    /** For staff: the day, what it follows from, and how it moved. */
    public static String of(TermOffice.Kept kept, List<Move> moves) {
        var moved = moves.stream()
                .filter(move -> isOf(move, kept.term()))
                .map(move -> say(
                        "requests.term.was",
                        move.before().toString(),
                        move.after().toString()))
                .collect(Collectors.joining());
        return say("requests.term.until", kept.term().day().toString(), kept.basis()) + moved;
    }

    /** 缴费期限由 12 月 24 日改为 12 月 25 日，因为…… */
    public static String sentence(Move move) {
        return say("requests.term.move", move.kind().label(), day(move.before()), day(move.after()), move.why());
    }

    /** For applicants: of each of their days that binds now the newest move. */
    public static List<String> forApplicant(List<Move> moves, List<TermOffice.Kept> now) {
        return now.stream()
                .map(TermOffice.Kept::term)
                .filter(term -> term.kind().isForApplicant())
                .flatMap(term -> moves.reversed().stream()
                        .filter(move -> isOf(move, term) && move.after().equals(term.day()))
                        .limit(1))
                .map(TermWords::sentence)
                .toList();
    }

    /** For whoever holds the letter that told a day: which one holds now. */
    public static List<String> forLetter(List<Move> moves) {
        return moves.isEmpty()
                ? List.of()
                : List.of(say("requests.term.letter", day(moves.getLast().after()), sentence(moves.getLast())));
    }

    private static boolean isOf(Move move, Term term) {
        return move.kind() == term.kind() && move.subject() == term.subject();
    }

    static String day(LocalDate day) {
        return say("requests.day", Integer.toString(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }
}
