package org.gongkai.disclosure.requests.blanks;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gongkai.disclosure.requests.RequestsSettings;
import org.gongkai.disclosure.requests.asking.ApplicantKind;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.disclosure.requests.asking.Identification;
import org.gongkai.disclosure.requests.asking.QueryCode;
import org.gongkai.disclosure.requests.asking.Route;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.foundation.design.Site;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.paper.Blank;
import org.gongkai.foundation.paper.Blank.Row;
import org.gongkai.foundation.paper.Blank.Section;
import org.springframework.stereotype.Component;

/** Puts the paper form together (拟制申请表): whom it is for, what article 29 asks, and nothing else. */
@Component
class Blanks {

    private static final String OPEN = "□";
    private static final String CHOSEN = "■";
    private static final String BETWEEN = "　";
    private static final int WANTED = 6;
    /** So many characters stand on a line; a choice is not torn apart. */
    private static final int LINE = 26;

    private final UnitDirectory units;
    private final Site site;
    private final RequestsSettings settings;
    private final RequestLimits limits;
    private final Clock clock;

    Blanks(UnitDirectory units, Site site, RequestsSettings settings, RequestLimits limits, Clock clock) {
        this.units = units;
        this.site = site;
        this.settings = settings;
        this.limits = limits;
        this.clock = clock;
    }

    /** The form for persons or for organizations; what is filled in stands in it, where something is. */
    Blank of(ApplyForm form, boolean person, boolean filled) {
        var body = units.byCode(form.bodyCode()).filter(Hands::isAddressable).or(units::lead);
        var name = body.map(Unit::name).orElse(site.host());
        return new Blank(
                say(person ? "requests.blank.title.person" : "requests.blank.title.organization"),
                name,
                say("requests.blank.lead"),
                List.of(
                        receiver(body.orElse(null), name, form),
                        person ? person(form, filled) : organization(form, filled),
                        wish(form, filled),
                        new Section(
                                say("requests.blank.sign"),
                                List.of(
                                        new Row(
                                                say(person ? "requests.blank.sign.person" : "requests.blank.sign.seal"),
                                                "",
                                                2),
                                        new Row(say("requests.blank.sign.day"), say("requests.blank.day"), 1))),
                        new Section(
                                say("requests.blank.office"),
                                List.of(
                                        new Row(say("requests.blank.office.came"), say("requests.blank.office.way"), 1),
                                        new Row(say("requests.blank.office.by"), "", 1)))),
                notes());
    }

    private Section receiver(@org.jspecify.annotations.Nullable Unit body, String name, ApplyForm form) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(say("requests.field.body"), name, 1));
        add(rows, "requests.blank.address", body == null || body.address().isEmpty() ? site.place() : body.address());
        add(rows, "requests.blank.hours", body == null || body.hours().isEmpty() ? site.hours() : body.hours());
        add(rows, "requests.field.phone", body == null || body.phone().isEmpty() ? site.phone() : body.phone());
        add(rows, "requests.blank.fax", settings.fax());
        add(rows, "requests.field.email", site.email());
        add(
                rows,
                "requests.draft.code",
                form.savedCode().map(QueryCode::grouped).orElse(""));
        return new Section(say("requests.blank.receiver"), rows);
    }

    private static void add(List<Row> rows, String label, String words) {
        if (!words.isEmpty()) {
            rows.add(new Row(say(label), words, 1));
        }
    }

    private static Section person(ApplyForm form, boolean filled) {
        var details = form.details();
        return new Section(
                say("requests.blank.who.person"),
                List.of(
                        new Row(say("requests.blank.name"), details.name(), 1),
                        new Row(
                                say("requests.blank.paper"),
                                choices(
                                        Arrays.stream(Identification.values())
                                                .filter(one -> !one.isOfOrganizations())
                                                .toArray(Identification[]::new),
                                        Identification::label,
                                        filled ? details.paper() : null),
                                1),
                        new Row(say("requests.apply.paperNumber"), details.paperNumber(), 1),
                        new Row(say("requests.field.phone"), details.phone(), 1),
                        new Row(say("requests.field.address"), details.address(), 1),
                        new Row(say("requests.field.email"), details.email(), 1)));
    }

    private static Section organization(ApplyForm form, boolean filled) {
        var details = form.details();
        return new Section(
                say("requests.blank.who.organization"),
                List.of(
                        new Row(say("requests.blank.organization"), details.name(), 1),
                        new Row(
                                say("requests.field.kind"),
                                choices(
                                        Arrays.stream(ApplicantKind.values())
                                                .filter(one -> !one.isPerson())
                                                .toArray(ApplicantKind[]::new),
                                        ApplicantKind::label,
                                        filled ? form.applicant() : null),
                                1),
                        new Row(Identification.CREDIT_CODE.label(), details.paperNumber(), 1),
                        new Row(say("requests.field.contact"), details.contact(), 1),
                        new Row(say("requests.field.phone"), details.phone(), 1),
                        new Row(say("requests.field.address"), details.address(), 1),
                        new Row(say("requests.field.email"), details.email(), 1)));
    }

    private static Section wish(ApplyForm form, boolean filled) {
        var details = form.details();
        return new Section(
                say("requests.blank.wish"),
                List.of(
                        new Row(say("requests.blank.wanted"), details.wanted(), WANTED),
                        new Row(say("requests.field.period"), details.period(), 1),
                        new Row(
                                say("requests.field.route"),
                                choices(Route.values(), Route::label, filled ? details.route() : null),
                                1),
                        new Row(say("requests.blank.help"), details.help(), 1),
                        new Row(say("requests.blank.enclosed"), say("requests.blank.enclosed.boxes"), 1)));
    }

    private static <E> String choices(E[] all, Function<E, String> label, @org.jspecify.annotations.Nullable E chosen) {
        var lines = new StringBuilder();
        int length = 0;
        for (var one : all) {
            var words = (one.equals(chosen) ? CHOSEN : OPEN) + label.apply(one);
            boolean fits = length + 1 + words.length() <= LINE;
            lines.append(length == 0 ? "" : fits ? BETWEEN : "\n").append(words);
            length = (fits && length > 0 ? length + 1 : 0) + words.length();
        }
        return lines.toString();
    }

    private List<String> notes() {
        var span = limits.inForce(RequestLimits.ANSWER, LocalDate.now(clock)).span();
        return List.of(
                say("requests.blank.note.1"),
                say("requests.blank.note.2"),
                say("requests.blank.note.3", span.words()),
                say("requests.blank.note.4"));
    }
}
