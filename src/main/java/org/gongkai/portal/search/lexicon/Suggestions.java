package org.gongkai.portal.search.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.portal.search.Hit;
import org.gongkai.portal.search.SearchDesk;
import org.gongkai.portal.search.language.QueryText;
import org.gongkai.portal.search.language.Synonyms;
import org.springframework.stereotype.Component;

/** What is offered while somebody types (搜索联想): words of the index, also by pinyin, and pages of that title or number. */
@Component
public class Suggestions {

    /** Characters of which suggestions are made; whoever types more writes a sentence. */
    public static final int LONGEST = 40;

    private static final int WORDS = 5;
    private static final int PAGES = 4;

    private final Wordbook words;
    private final SearchDesk desk;

    Suggestions(Wordbook words, SearchDesk desk) {
        this.words = words;
        this.desk = desk;
    }

    public List<Suggestion> of(String typed) {
        var text = Synonyms.folded(typed);
        if (text.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        var offered = new ArrayList<Suggestion>();
        var found = words(text);
        found.forEach(word -> offered.add(new Suggestion(word, null, null)));
        pages(text, found).forEach(hit -> offered.add(new Suggestion(hit.title().plain(), hit.url(), hit.kind())));
        return offered;
    }

    private List<String> words(String text) {
        if (text.matches("[a-zü' ]+")) {
            var letters = Spelling.letters(text.replaceAll("[' ]", ""));
            return letters.length() < 2 ? List.of() : words.current().sounding(letters, WORDS);
        }
        return words.current().beginning(text, WORDS).stream()
                .filter(word -> !word.equals(text))
                .toList();
    }

    private List<Hit> pages(String text, List<String> found) {
        var query = QueryText.of(text);
        var hits = query.isEmpty() ? List.<Hit>of() : desk.titled(query, PAGES);
        return hits.isEmpty() && !found.isEmpty() ? desk.titled(QueryText.of(found.getFirst()), PAGES) : hits;
    }
}
