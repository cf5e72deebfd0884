package org.gongkai.portal.search;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gongkai.portal.search.backend.IndexBackend;
import org.gongkai.portal.search.index.SearchItem;
import org.gongkai.portal.search.language.QueryText;
import org.gongkai.portal.search.language.Synonyms;
import org.gongkai.portal.search.wording.SynonymBook;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where questions are answered (检索台). */
@Component
public class SearchDesk {

    private static final int NEAR = 5;

    private final EntityManager entities;
    private final SearchSettings settings;
    private final SynonymBook synonyms;
    private final IndexBackend backend;
    private final Clock clock;

    SearchDesk(
            EntityManager entities, SearchSettings settings, SynonymBook synonyms, IndexBackend backend, Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.synonyms = synonyms;
        this.backend = backend;
        this.clock = clock;
    }

    /** Finds everything that holds all the words; if there is nothing, what holds some of them. */
    @Transactional(readOnly = true)
    public Findings find(Question question) {
        return find(question, synonyms.current());
    }

    /** The same as it would be with other synonyms. */
    @Transactional(readOnly = true)
    public Findings find(Question question, Synonyms others) {
        if (question.text().isEmpty()) {
            return Findings.NOTHING;
        }
        var asking = asking(question, others);
        return backend.ask(() -> {
            var findings = asking.answer(false);
            return findings.total() == 0 && asking.canLoosen() ? asking.answer(true) : findings;
        });
    }

    /** How much there would be, for somebody who found nothing. */
    @Transactional(readOnly = true)
    public long count(Question question) {
        return question.text().isEmpty() ? 0 : backend.ask(asking(question, synonyms.current())::count);
    }

    /** Things whose titles say something like it. */
    @Transactional(readOnly = true)
    public List<Hit> near(Question question) {
        return backend.ask(() -> titles(question.text(), -70, NEAR));
    }

    /** Things that bear this title or this document number, units and matters before papers. */
    @Transactional(readOnly = true)
    public List<Hit> titled(QueryText text, int count) {
        return backend.ask(() -> titles(text, 100, count));
    }

    /** Results that can be paged through. */
    public int deepest() {
        return settings.deepest();
    }

    /** The day on which validity is judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<Hit> titles(QueryText text, int percent, int count) {
        var session = session();
        var number = text.number();
        return session.search(SearchItem.class)
                .select(new Reading(text, Synonyms.NONE)::fields)
                .where(find -> {
                    var any = find.bool();
                    if (number != null) {
                        any.should(find.match()
                                .field("numberKeys")
                                .matching(number.key())
                                .boost(settings.number()));
                    } else {
                        any.must(find.match()
                                .field("title")
                                .matching(text.plain())
                                .minimumShouldMatchPercent(percent));
                        any.should(find.terms()
                                .field("type")
                                .matchingAny(ItemType.UNIT, ItemType.MATTER)
                                .constantScore()
                                .boost(settings.inForce()));
                    }
                    return find.bool().must(any).filter(new Narrowing(find, today()).but(Map.of(), null));
                })
                .truncateAfter(settings.patience().toMillis(), TimeUnit.MILLISECONDS)
                .fetchHits(count);
    }

    private Asking asking(Question question, Synonyms words) {
        return new Asking(session(), settings, question, words, today());
    }

    private SearchSession session() {
        return Search.session(entities);
    }
}
