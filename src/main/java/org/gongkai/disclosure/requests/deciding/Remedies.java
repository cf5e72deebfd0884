package org.gongkai.disclosure.requests.deciding;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.disclosure.requests.RequestsSettings;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.organization.Unit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The remedies text (救济告知): made for these decisions, this body and this date, never typed. */
@Component
public class Remedies {

    private record Rule(Remedy remedy, LocalDate from, int daysAfter, String citation) {}

    private static final List<Rule> RULES = DecisionTree.lines("remedies.csv", 4).stream()
            .map(cells ->
                    new Rule(Remedy.valueOf(cells[0]), LocalDate.parse(cells[1]), Integer.parseInt(cells[2]), cells[3]))
            .toList();

    private final Function<Unit, Appeals.Authority> authority;
    private final RequestsSettings settings;

    @Autowired
    Remedies(Appeals appeals, RequestsSettings settings) {
        this(appeals::over, settings);
    }

    Remedies(Function<Unit, Appeals.Authority> authority, RequestsSettings settings) {
        this.authority = authority;
        this.settings = settings;
    }

    /** The periods of the remedies as in force on a day. */
    public interface Spans {

        Span reconsideration(LocalDate on);

        Span litigation(LocalDate on);
    }

    /**
     * The text for the decisions of one request. Where one part is refused by art. 14 to 16, reconsideration comes first for
     * that part, and the text says for which.
     *
     * @param parts decision of each part in order, with the number of the part
     */
    public String text(List<DecisionKind> parts, Unit body, LocalDate on, Spans spans) {
        var over = authority.apply(body);
        var first = numbers(parts, on, Remedy.RECONSIDERATION_FIRST);
        var free = numbers(parts, on, Remedy.CHOICE);
        var text = new StringBuilder();
        if (!first.isEmpty()) {
            text.append(sentence(Remedy.RECONSIDERATION_FIRST, free.isEmpty() ? "" : named(first), over, on, spans));
        }
        if (!free.isEmpty()) {
            text.append(sentence(Remedy.CHOICE, first.isEmpty() ? "" : named(free), over, on, spans));
        }
        return text.toString();
    }

    /** The way that is open against a decision made on a day: before a rule was in force, the general one. */
    public static Remedy remedy(DecisionKind kind, LocalDate on) {
        return rule(kind.remedy(), on).isPresent() ? kind.remedy() : Remedy.CHOICE;
    }

    private static Optional<Rule> rule(Remedy remedy, LocalDate on) {
        return RULES.stream()
                .filter(rule -> rule.remedy() == remedy && !on.isBefore(rule.from()))
                .findFirst();
    }

    private String sentence(Remedy remedy, String which, Appeals.Authority authority, LocalDate on, Spans spans) {
        var to = authority.also().isEmpty()
                ? authority.name()
                : say("requests.remedy.or", authority.name(), authority.also());
        var rule = rule(remedy, on);
        return say(
                "requests.remedy." + remedy,
                which,
                spans.reconsideration(on).words(),
                to,
                spans.litigation(on).words(),
                settings.court(),
                rule.map(Rule::citation).orElse(""),
                authority.article(),
                rule.map(Rule::daysAfter).orElse(0));
    }

    private static List<Integer> numbers(List<DecisionKind> parts, LocalDate on, Remedy wanted) {
        return java.util.stream.IntStream.range(0, parts.size())
                .filter(at -> remedy(parts.get(at), on) == wanted)
                .mapToObj(at -> at + 1)
                .toList();
    }

    private static String named(Collection<Integer> numbers) {
        return say(
                "requests.remedy.parts",
                numbers.stream().map(String::valueOf).collect(java.util.stream.Collectors.joining("、")));
    }
}
