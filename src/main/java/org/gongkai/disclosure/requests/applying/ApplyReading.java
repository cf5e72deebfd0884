package org.gongkai.disclosure.requests.applying;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.AlreadyPublic;
import org.gongkai.disclosure.requests.asking.ApplicantKind;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.disclosure.requests.asking.Identification;
import org.gongkai.disclosure.requests.asking.Route;
import org.gongkai.disclosure.requests.likeness.RightBody;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.disclosure.requests.telling.Telling;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the pages of the form together (申请页面). */
@Component
class ApplyReading {

    private static final int ADVISED = 3;

    private final PublicAlready already;
    private final RightBody advice;
    private final Expected expected;
    private final UnitDirectory units;
    private final Telling telling;
    private final Clock clock;

    ApplyReading(
            PublicAlready already,
            RightBody advice,
            Expected expected,
            UnitDirectory units,
            Telling telling,
            Clock clock) {
        this.already = already;
        this.advice = advice;
        this.expected = expected;
        this.units = units;
        this.telling = telling;
        this.clock = clock;
    }

    /** Where the form goes next. */
    Turn turn(ApplyForm form) {
        var code = form.bodyCode();
        boolean known = code.equals(ApplyForm.UNSURE)
                || units.byCode(code).filter(Hands::isAddressable).isPresent();
        return Turn.of(
                form, known, !already.find(ApplyForm.plain(form.wanted())).isEmpty());
    }

    ApplyView view(ApplyForm form, Turn turn) {
        var wanted = ApplyForm.plain(form.wanted());
        List<AlreadyPublic.Found> found = turn.step() == 1 && turn.looked() ? already.find(wanted) : List.of();
        List<Unit> advised = turn.step() == 1 && !wanted.isEmpty() ? advice.of(wanted, found, ADVISED) : List.of();
        return new ApplyView(
                turn.step(),
                steps(turn.step()),
                form,
                turn.faults(),
                hidden(form, turn),
                found,
                turn.looked(),
                advised.stream()
                        .map(unit -> new Body(unit.code(), unit.name(), unit.functions()))
                        .toList(),
                bodies(),
                form.bodyCode(),
                labels(ApplicantKind.values(), ApplicantKind::label),
                labels(Identification.values(), Identification::label),
                labels(Route.values(), Route::label),
                turn.step() == Turn.LAST ? facts(form) : Map.of(),
                expected.on(LocalDate.now(clock)),
                telling.isOffered());
    }

    private static List<Step> steps(int now) {
        var steps = new ArrayList<Step>();
        for (int at = 1; at <= Turn.LAST; at++) {
            steps.add(new Step(
                    say("requests.apply.step." + at),
                    at == now ? say("requests.apply.of", at, Turn.LAST) : null,
                    at < now ? Step.State.DONE : at == now ? Step.State.NOW : Step.State.TO_COME));
        }
        return steps;
    }

    private Map<String, String> bodies() {
        var bodies = new LinkedHashMap<String, String>();
        units.all().stream().filter(Hands::isAddressable).forEach(unit -> bodies.put(unit.code(), unit.name()));
        return bodies;
    }

    private static <E extends Enum<E>> Map<String, String> labels(E[] all, Function<E, String> label) {
        return Arrays.stream(all).collect(Collectors.toMap(Enum::name, label, (one, _) -> one, LinkedHashMap::new));
    }

    /** What the pages that are not shown hold: the form carries it itself, so that nothing personal is kept before it is sent. */
    private static Map<String, String> hidden(ApplyForm form, Turn turn) {
        var all = new LinkedHashMap<String, String>();
        all.put("once", form.token().toString());
        all.put("step", Integer.toString(turn.step()));
        all.put("looked", Boolean.toString(turn.looked()));
        put(all, "saved", form.saved());
        if (turn.step() != 1) {
            put(all, "wanted", form.wanted());
            put(all, "period", form.period());
            put(all, "body", form.bodyCode());
        }
        if (turn.step() != 2) {
            put(all, "kind", form.kind());
            put(all, "name", form.name());
            put(all, "paper", form.paper());
            put(all, "paperNumber", form.paperNumber());
            put(all, "phone", form.phone());
            put(all, "contact", form.contact());
        }
        if (turn.step() != 3) {
            put(all, "email", form.email());
            put(all, "news", form.news());
            put(all, "route", form.route());
            put(all, "address", form.address());
            put(all, "help", form.help());
        }
        return all;
    }

    private static void put(Map<String, String> all, String name, @org.jspecify.annotations.Nullable String typed) {
        if (!ApplyForm.plain(typed).isEmpty()) {
            all.put(name, ApplyForm.plain(typed));
        }
    }

    private Map<String, String> facts(ApplyForm form) {
        var details = form.details();
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("requests.field.wanted"), details.wanted());
        facts.put(say("requests.field.period"), details.period());
        facts.put(
                say("requests.field.body"),
                form.bodyCode().equals(ApplyForm.UNSURE)
                        ? say("requests.apply.unsure")
                        : units.byCode(form.bodyCode()).map(Unit::name).orElse(""));
        facts.put(say("requests.field.kind"), form.applicant().label());
        facts.put(say("requests.field.name"), details.name());
        facts.put(say("requests.field.contact"), details.contact());
        facts.put(details.paper().label(), details.paperNumber());
        facts.put(say("requests.field.phone"), details.phone());
        facts.put(say("requests.field.route"), details.route().label());
        facts.put(say("requests.field.email"), details.email());
        facts.put(say("requests.field.news"), form.wantsMail() ? say("requests.mail.wanted") : "");
        facts.put(say("requests.field.address"), details.address());
        facts.put(say("requests.field.help"), details.help());
        return facts;
    }

    ModelAndView page(ApplyForm form, Turn turn) {
        return new ModelAndView(
                        "disclosure/requests/applying/apply",
                        turn.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("head", head(say("requests.apply.crumb")))
                .addObject("view", view(form, turn));
    }

    /** The code of a form that was put aside, or the door to one while the code is empty. */
    ModelAndView draft(String code, String until, Faults faults, HttpStatus status) {
        return new ModelAndView("disclosure/requests/applying/draft", status)
                .addObject("head", head(say(code.isEmpty() ? "requests.draft.title" : "requests.draft.kept")))
                .addObject("code", code)
                .addObject("until", until)
                .addObject("faults", faults);
    }

    static Head head(String title) {
        return Head.titled(title)
                .under(say("requests.navigation"), "/requests")
                .describedAs(say("requests.apply.lead"));
    }

    /** The page on which the form was left, without looking what is wrong on it. */
    Turn stay(ApplyForm form) {
        return turn(form.staying());
    }

    static Turn first() {
        return new Turn(1, Faults.none(), false, false);
    }
}
