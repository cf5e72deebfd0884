package org.gongkai.disclosure.requests.templates;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.letters.Letter;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.letters.LetterTemplate;
import org.gongkai.disclosure.requests.letters.Wordings;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of templates together (文书模板). */
@Component
class TemplateReading {

    static final String LIST = "/desk/requests/templates";

    private final TemplateDesk desk;
    private final Wordings wordings;

    TemplateReading(TemplateDesk desk, Wordings wordings) {
        this.desk = desk;
        this.wordings = wordings;
    }

    /** All kinds, each with the version in force. */
    List<Line> lines(Actor actor) {
        desk.mustWork(actor);
        return Arrays.stream(LetterKind.values()).map(this::line).toList();
    }

    /** One kind as it is worded now, or as it was typed. */
    TemplateView one(Actor actor, LetterKind kind, Map<String, String> typed, Faults faults) {
        return view(actor, kind, typed, faults, null);
    }

    /** What was typed, and how it would stand on the paper; nothing is kept. */
    TemplateView previewed(Actor actor, LetterKind kind, Map<String, String> typed) {
        var words = TemplateGaps.previewed(desk.drafted(kind, new Words(typed)));
        var letter = new Letter(0, new RequestId(1), kind, 0, "", false, desk.today(), kind.isToApplicant(), words);
        return view(actor, kind, typed, Faults.none(), letter);
    }

    private TemplateView view(
            Actor actor, LetterKind kind, Map<String, String> typed, Faults faults, @Nullable Letter preview) {
        desk.mustWork(actor);
        var now = wordings.inForce(kind, desk.today());
        var values = typed.isEmpty()
                ? Map.of(
                        "words", TemplateGaps.spoken(now.words()),
                        "from", desk.today().toString(),
                        "version", Integer.toString(wordings.next(kind)))
                : typed;
        var shipped = wordings.shipped(kind, desk.today());
        return new TemplateView(
                kind.name(),
                kind.label(),
                standing(now),
                TemplateGaps.written(TemplateGaps.known(shipped)),
                desk.words(actor),
                versions(kind, shipped),
                preview,
                values,
                faults);
    }

    private List<TemplateView.Version> versions(LetterKind kind, LetterTemplate shipped) {
        var versions = new ArrayList<TemplateView.Version>();
        wordings.own(kind)
                .forEach(own -> versions.add(new TemplateView.Version(
                        say(
                                "requests.template.own",
                                name(own.template()),
                                own.template().from(),
                                own.madeBy(),
                                own.madeOn()),
                        own.why(),
                        TemplateGaps.spoken(own.template().words()))));
        versions.add(new TemplateView.Version(
                say("requests.template.shipped", name(shipped), shipped.from()),
                "",
                TemplateGaps.spoken(shipped.words())));
        return versions;
    }

    private Line line(LetterKind kind) {
        var now = wordings.inForce(kind, desk.today());
        var coming = wordings.own(kind).stream()
                .map(Wordings.Own::template)
                .filter(own -> own.from().isAfter(desk.today()))
                .findFirst()
                .map(own -> say("requests.template.coming", name(own), own.from()))
                .orElse("");
        return new Line(
                null,
                kind.label(),
                LIST + "/" + kind,
                say(kind.isToApplicant() ? "requests.template.applicant" : "requests.template.others"),
                null,
                standing(now) + coming);
    }

    private static String standing(LetterTemplate template) {
        return say("requests.template.standing", name(template), template.from());
    }

    private static String name(LetterTemplate template) {
        return template.isOwn()
                ? say("requests.template.name.own", template.version() - LetterTemplate.OWN)
                : say("requests.template.name.shipped", template.version());
    }
}
