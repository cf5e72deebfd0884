package org.gongkai.disclosure.requests.papers;

import java.util.List;
import org.gongkai.disclosure.requests.terms.Moves;
import org.gongkai.disclosure.requests.terms.TermWords;
import org.gongkai.foundation.paper.PaperNews;
import org.gongkai.foundation.paper.VerificationCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whoever holds a letter which last day holds now, where it moved (文书所载期限的变动): third parties have no other page. */
@Component
public class LetterNews implements PaperNews {

    private final JdbcClient jdbc;
    private final Moves moves;

    LetterNews(JdbcClient jdbc, Moves moves) {
        this.jdbc = jdbc;
        this.moves = moves;
    }

    @Override
    public List<String> of(VerificationCode code) {
        return jdbc.sql("select letter_id from requests_paper where code = ? limit 1")
                .param(code.value())
                .query(Long.class)
                .optional()
                .map(this::of)
                .orElse(List.of());
    }

    /** Of a letter by its number within this product. */
    public List<String> of(long letter) {
        return TermWords.forLetter(moves.ofLetter(letter));
    }
}
