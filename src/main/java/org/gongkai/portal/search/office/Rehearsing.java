package org.gongkai.portal.search.office;

import java.util.List;
import org.gongkai.portal.search.Findings;
import org.gongkai.portal.search.Hit;
import org.gongkai.portal.search.Question;
import org.gongkai.portal.search.SearchDesk;
import org.gongkai.portal.search.wording.SynonymBook;
import org.gongkai.portal.search.wording.SynonymRule;
import org.springframework.stereotype.Component;

/** Tries an entry before it is kept (同义词预演): the same searches with and without it. */
@Component
class Rehearsing {

    private static final int SHOWN = 3;

    private final SynonymBook book;
    private final SearchDesk desk;

    Rehearsing(SynonymBook book, SearchDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    List<Change> of(long id, SynonymRule.Wish wish) {
        var now = book.current();
        var then = book.with(id, wish);
        return SynonymRule.all(wish).stream()
                .map(word -> {
                    var before = desk.find(Question.about(word), now);
                    var after = desk.find(Question.about(word), then);
                    var known = before.loosened()
                            ? List.of()
                            : before.hits().stream().map(Hit::id).toList();
                    var risen = after.hits().stream()
                            .filter(hit -> !known.contains(hit.id()))
                            .map(hit -> hit.title().plain())
                            .limit(SHOWN)
                            .toList();
                    return new Change(word, total(before), total(after), risen);
                })
                .toList();
    }

    /** What holds the word or what it means; what holds only some of its characters does not count. */
    private static long total(Findings findings) {
        return findings.loosened() ? 0 : findings.total();
    }
}
