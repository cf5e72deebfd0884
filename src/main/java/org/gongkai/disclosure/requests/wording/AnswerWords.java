package org.gongkai.disclosure.requests.wording;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.deciding.DecisionKind;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.steps.Paper;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Component;

/** What a letter says of each part (逐项答复): the decision with its article, the reason, what is given, whom else to ask. */
@Component
public class AnswerWords {

    private final UnitDirectory units;

    AnswerWords(UnitDirectory units) {
        this.units = units;
    }

    /** Part by part, as paragraphs of the letter. */
    public String letter(List<RequestItem> parts) {
        return parts.stream()
                .map(part -> (parts.size() > 1
                                ? say("requests.answer.part", part.place(), Paper.flat(part.words())) + "\n"
                                : "")
                        + of(part))
                .collect(Collectors.joining("\n"));
    }

    private String of(RequestItem part) {
        var kind = part.kind().orElseThrow();
        var text =
                new StringBuilder(say("requests.answer." + kind.branch(), kind.label(), article(kind, part.ground())));
        add(text, "requests.answer.reason", part.reason());
        if (!kind.discloses() || kind.asksGround()) {
            add(text, "requests.answer.harm", part.harm());
        }
        add(text, "requests.answer.given", part.answer());
        add(text, "requests.answer.where", part.where());
        var until = part.until();
        if (until != null) {
            text.append('\n').append(say("requests.answer.until", Paper.day(until)));
        }
        var owner = part.owner();
        if (owner != null) {
            units.find(owner).ifPresent(unit -> text.append('\n').append(owner(unit)));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String key, String words) {
        if (!words.isEmpty()) {
            text.append('\n').append(say(key, Paper.lines(words)));
        }
    }

    private static String article(DecisionKind kind, @org.jspecify.annotations.Nullable Ground ground) {
        return ground == null || ground.article().equals(kind.article())
                ? kind.article()
                : say("requests.answer.articles", ground.article(), ground.label(), kind.article());
    }

    private static String owner(Unit unit) {
        return say("requests.answer.owner", unit.name(), unit.address(), unit.phone());
    }
}
