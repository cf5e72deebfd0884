package org.gongkai.portal.search.web;

import java.util.Optional;
import org.gongkai.portal.search.Findings;
import org.gongkai.portal.search.Question;
import org.gongkai.portal.search.SearchDesk;
import org.gongkai.portal.search.language.QueryText;
import org.gongkai.portal.search.lexicon.Spelling;
import org.gongkai.portal.search.missed.MissedWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers a question and thinks about what was meant, when it found nothing as typed (应答). */
@Component
class Answers {

    private final SearchDesk desk;
    private final Spelling spelling;
    private final MissedWords missed;

    Answers(SearchDesk desk, Spelling spelling, MissedWords missed) {
        this.desk = desk;
        this.spelling = spelling;
        this.missed = missed;
    }

    /**
     * An answer.
     *
     * @param question which it answers: the one that was asked, or what was probably meant
     * @param meant other words that find more, or null
     * @param replaced whether these are already the results of the other words
     */
    record Answer(
            Question question, Findings findings, @Nullable String meant, boolean replaced) {}

    /** For people: whose words find nothing at all gets what the probable words find, and is told so. */
    Answer to(Question question) {
        var answer = literally(question);
        var better = answer.meant();
        if (answer.findings().total() == 0
                && question.chosen().isEmpty()
                && question.within().isEmpty()) {
            missed.count(question.text());
        }
        if (better == null || answer.findings().total() > 0) {
            return answer;
        }
        var other = question.inWords(better);
        return new Answer(other, desk.find(other), better, true);
    }

    /** For machines: what was asked, and what was probably meant beside it. */
    Answer literally(Question question) {
        var findings = desk.find(question);
        var doubtful = findings.total() == 0 || findings.loosened() || isInLetters(question.text());
        return new Answer(question, findings, doubtful ? better(question).orElse(null) : null, false);
    }

    /** Letters may be pinyin, even where they stand in some index number too. */
    private static boolean isInLetters(QueryText text) {
        return text.words().stream().allMatch(word -> word.matches("[a-zü]+"));
    }

    /** Only what finds something is better. */
    private Optional<String> better(Question question) {
        return spelling.better(question.text()).filter(words -> desk.count(question.inWords(words)) > 0);
    }
}
