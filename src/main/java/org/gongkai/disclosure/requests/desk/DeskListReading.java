package org.gongkai.disclosure.requests.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.asking.Details;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.reading.Dossiers;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.DayRuler;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Day;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Tone;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what lies on a desk (工作台清单): what is late, what is due, for whom the rest waits. */
@Component
class DeskListReading {

    private static final int LENGTH = 21;
    private static final int SOON = 5;
    private static final int ROWS = 100;
    private static final int WORDS = 60;
    private static final EnumSet<State> OVER = Arrays.stream(State.values())
            .filter(State::isOver)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));

    private final Requests requests;
    private final Dossiers dossiers;
    private final Hands hands;
    private final UnitDirectory units;
    private final WorkCalendar calendar;
    private final Clock clock;

    DeskListReading(
            Requests requests,
            Dossiers dossiers,
            Hands hands,
            UnitDirectory units,
            WorkCalendar calendar,
            Clock clock) {
        this.requests = requests;
        this.dossiers = dossiers;
        this.hands = hands;
        this.units = units;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What is running, by urgency. */
    @Transactional(readOnly = true)
    public DeskList of(Actor actor) {
        var files = files(actor);
        var today = today();
        var soon = calendar.plusWorkdays(today, SOON).plusDays(1);
        var details = dossiers.details(files);
        var groups = new ArrayList<DeskList.Group>();
        add(groups, "late", files, details, file -> file.isOpen() && isBefore(file, today));
        add(groups, "confirm", files, details, file -> file.state() == State.SUBMITTED);
        add(groups, "soon", files, details, file -> running(file) && !isBefore(file, today) && isBefore(file, soon));
        add(groups, "running", files, details, file -> running(file) && !isBefore(file, soon));
        add(
                groups,
                "deliver",
                files,
                details,
                file -> file.state() == State.DECIDED || file.state() == State.DELIVERED);
        add(groups, "disputed", files, details, file -> file.state().isDisputed());
        add(groups, "applicant", files, details, file -> file.state().waitsForApplicant() && !isBefore(file, today));
        add(groups, "others", files, details, file -> file.state() == State.CONSULTING && !isBefore(file, today));
        return new DeskList(
                sentence(files, today),
                ruler(files, today),
                summary(today),
                groups,
                false,
                new Paging(1, ROWS, 0, "/desk/requests?page="));
    }

    /** What is over, the newest first, page by page. */
    @Transactional(readOnly = true)
    public DeskList over(Actor actor, int page) {
        var desks = hands.desks(actor);
        boolean none = !actor.seesAll() && desks.isEmpty();
        var whose = actor.seesAll() ? List.<UnitId>of() : desks;
        var paging = new Paging(page, ROWS, none ? 0 : requests.countOver(whose), "/desk/requests?over=true&page=");
        var files = none ? List.<RequestFile>of() : requests.over(whose, paging.offset(), ROWS);
        var groups = new ArrayList<DeskList.Group>();
        add(groups, "over", files, dossiers.details(files), _ -> true);
        return new DeskList(
                say("requests.desk.sentence.over", paging.total()), List.of(), summary(today()), groups, true, paging);
    }

    /** How many are late or end within five working days, or wait to be confirmed. */
    long pressing(Actor actor) {
        var soon = calendar.plusWorkdays(today(), SOON).plusDays(1);
        return files(actor).stream()
                .filter(file -> file.state() == State.SUBMITTED || file.isOpen() && isBefore(file, soon))
                .count();
    }

    private List<RequestFile> files(Actor actor) {
        var desks = hands.desks(actor);
        return actor.seesAll() || !desks.isEmpty()
                ? requests.in(EnumSet.complementOf(OVER), actor.seesAll() ? List.of() : desks)
                : List.of();
    }

    private void add(
            List<DeskList.Group> groups,
            String id,
            List<RequestFile> files,
            Map<RequestId, Details> details,
            Predicate<RequestFile> which) {
        var rows = files.stream()
                .filter(which)
                .map(file -> row(file, Objects.requireNonNull(details.get(file.id()))))
                .toList();
        if (!rows.isEmpty()) {
            groups.add(new DeskList.Group(
                    id, say("requests.desk.group." + id), say("requests.desk.count", rows.size()), rows));
        }
    }

    private DeskList.Row row(RequestFile file, Details details) {
        var wanted = details.wanted().isEmpty()
                ? say("requests.desk.erased")
                : details.wanted().replaceAll("\\s+", " ");
        var by = file.replyBy();
        boolean late = file.isOpen() && isBefore(file, today())
                || file.state().isDisputed() && by != null && by.isBefore(today());
        return new DeskList.Row(
                "/desk/requests/" + file.id(),
                file.number().toString(),
                wanted.length() > WORDS ? wanted.substring(0, WORDS) + "……" : wanted,
                details.maskedName(file.applicant()),
                units.find(file.handler()).map(Unit::shortName).orElse(""),
                late ? Tone.LATE : file.state().isOver() ? Tone.OVER : file.dueOn() == null ? Tone.LASTING : Tone.SOON,
                when(file),
                until(file),
                say("requests.desk.waiting." + file.state()));
    }

    private String when(RequestFile file) {
        var due = file.dueOn();
        var by = file.replyBy();
        if (file.state().waitsForApplicant() && by != null && !isBefore(file, today())) {
            return file.state().label();
        }
        if (!file.isOpen() || due == null) {
            return file.state().label();
        }
        var today = today();
        return due.isBefore(today)
                ? say("requests.desk.late", calendar.workdaysBetween(due, today))
                : due.equals(today)
                        ? say("requests.desk.today")
                        : say("requests.desk.left", calendar.workdaysBetween(today, due));
    }

    private static String until(RequestFile file) {
        var by = file.replyBy();
        if (file.state().isDisputed()) {
            return by == null ? "" : say("requests.desk.plead", by.toString());
        }
        if (file.state().waitsForApplicant() && by != null) {
            return say("requests.desk.reply", by.toString());
        }
        return file.isOpen() && file.dueOn() != null
                ? say("requests.desk.due", file.dueOn().toString())
                : "";
    }

    private String sentence(List<RequestFile> files, LocalDate today) {
        long late = files.stream()
                .filter(file -> file.isOpen() && isBefore(file, today))
                .count();
        long due = files.stream()
                .filter(file -> file.isOpen() && today.equals(file.dueOn()))
                .count();
        long confirm =
                files.stream().filter(file -> file.state() == State.SUBMITTED).count();
        return late + due + confirm == 0
                ? say("requests.desk.sentence.none")
                : say("requests.desk.sentence", late, due, confirm);
    }

    private List<Day> ruler(List<RequestFile> files, LocalDate today) {
        var begin = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return calendar.days(begin, LENGTH).stream()
                .map(day -> cell(day, begin, today, files))
                .toList();
    }

    private static Day cell(CalendarDay day, LocalDate begin, LocalDate today, List<RequestFile> files) {
        var date = day.date();
        long due = files.stream()
                .filter(file -> file.isOpen() && date.equals(file.dueOn()))
                .count();
        return DayRuler.due(day, begin, today, due, null);
    }

    private String summary(LocalDate today) {
        return say("requests.desk.ruler", today.toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean running(RequestFile file) {
        return file.state() == State.RECEIVED;
    }

    private static boolean isBefore(RequestFile file, LocalDate day) {
        return file.dueOn() != null && file.dueOn().isBefore(day);
    }
}
