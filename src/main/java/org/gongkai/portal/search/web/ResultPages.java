package org.gongkai.portal.search.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.portal.search.Filter;
import org.gongkai.portal.search.Findings;
import org.gongkai.portal.search.Hit;
import org.gongkai.portal.search.Question;
import org.gongkai.portal.search.SearchDesk;
import org.gongkai.portal.search.language.QueryText;
import org.gongkai.portal.search.picks.PickBoard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the answer to a search (排结果页). */
@Component
class ResultPages {

    private static final int SIZE = 10;
    private static final double MILLION = 1e6;

    private final SearchDesk desk;
    private final Names names;
    private final FacetList facets;
    private final Answers answers;
    private final PickBoard picks;

    ResultPages(SearchDesk desk, Names names, FacetList facets, Answers answers, PickBoard picks) {
        this.desk = desk;
        this.names = names;
        this.facets = facets;
        this.answers = answers;
        this.picks = picks;
    }

    ResultPage answer(SearchForm form) {
        var deepest = Math.max(1, desk.deepest() / SIZE);
        var page = Math.min(form.page(), deepest);
        var answer = answers.to(question(form, page));
        var question = answer.question();
        var findings = answer.findings();
        var exact = findings.hits().stream()
                .filter(Hit::exactNumber)
                .map(this::line)
                .toList();
        var others = findings.hits().stream()
                .filter(hit -> !hit.exactNumber())
                .map(this::line)
                .toList();
        var listed = Math.min(findings.total(), (long) deepest * SIZE);
        return new ResultPage(
                form.q(),
                form.within(),
                findings.total(),
                String.format(Locale.ROOT, "%.2f", Math.max(findings.took().toNanos() / MILLION / 1000, 0.01)),
                exact,
                others,
                page == 1 && form.within().isEmpty() ? picks.on(QueryText.of(form.q())) : List.of(),
                meant(form, answer),
                notes(form, question, findings, form.page() > deepest),
                facets.of(form, findings),
                form.kept(),
                form.free().address(),
                form.withoutWithin().address(),
                form.feedPage(),
                List.of(tab(form, Question.Order.RELEVANCE), tab(form, Question.Order.NEWEST)),
                new Paging(page, SIZE, listed, form.address() + "&page="),
                asked(findings),
                findings.hits().isEmpty() ? help(form, question) : null);
    }

    private Question question(SearchForm form, int page) {
        return new Question(
                QueryText.of(form.q()),
                QueryText.of(form.within()),
                names.inIndex(form.chosen()),
                form.order(),
                page,
                SIZE);
    }

    private static ResultPage.@Nullable Meant meant(SearchForm form, Answers.Answer answer) {
        var better = answer.meant();
        return better == null
                ? null
                : new ResultPage.Meant(better, form.asking(better).address(), answer.replaced());
    }

    private HitLine line(Hit hit) {
        return HitLine.of(hit, names, desk.today());
    }

    private static ResultPage.Tab tab(SearchForm form, Question.Order order) {
        return new ResultPage.Tab(
                say("search.order." + order), form.ordered(order).address(), form.order() == order);
    }

    private List<String> notes(SearchForm form, Question question, Findings findings, boolean tooDeep) {
        var notes = new ArrayList<String>();
        if (QueryText.of(form.q()).shortened()) {
            notes.add(say("search.note.shortened", QueryText.LONGEST));
        }
        if (findings.loosened() && findings.total() > 0) {
            notes.add(say("search.note.loosened"));
        }
        if (findings.incomplete()) {
            notes.add(say("search.note.incomplete"));
        }
        if (tooDeep || question.page() * SIZE >= desk.deepest() && findings.total() > desk.deepest()) {
            notes.add(say("search.note.deep", desk.deepest()));
        }
        return notes;
    }

    private @Nullable Unit asked(Findings findings) {
        return findings.counts().getOrDefault(Filter.UNIT, Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> names.unitOfId(most.getKey()))
                .orElse(null);
    }

    private ResultPage.Help help(SearchForm form, Question question) {
        var ways = new ArrayList<ResultPage.Way>();
        question.chosen()
                .keySet()
                .forEach(filter -> way(
                        ways,
                        say("search.none.without", say("search.filter." + filter), chosen(question, filter)),
                        form.without(filter)));
        if (question.chosen().size() > 1) {
            way(ways, say("search.none.free"), form.free());
        }
        question.text().unquoted().ifPresent(plain -> way(ways, say("search.none.unquoted"), form.asking(plain)));
        return new ResultPage.Help(
                ways, desk.near(question).stream().map(this::line).toList());
    }

    /** A way is only offered when it leads somewhere. */
    private void way(List<ResultPage.Way> ways, String words, SearchForm form) {
        var count = desk.count(question(form, 1));
        if (count > 0) {
            ways.add(new ResultPage.Way(words, form.address(), count));
        }
    }

    private String chosen(Question question, Filter filter) {
        return question.chosen().getOrDefault(filter, java.util.Set.of()).stream()
                .map(value -> names.words(filter, value))
                .collect(Collectors.joining("、"));
    }
}
