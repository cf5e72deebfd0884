package org.gongkai.disclosure.duties.reckoning;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.LimitUnit;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.TimeLimit;
import org.gongkai.standards.catalogue.Trigger;
import org.jspecify.annotations.Nullable;

/** The cast and the builders of these tests. */
final class Cases {

    static final UnitId CIVIL = new UnitId(7);
    static final UnitId STREET = new UnitId(8);
    static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    static final LocalDate HORIZON = LocalDate.of(2026, 12, 31);
    static final WorkCalendar CALENDAR = WorkCalendar.shipped();
    static final Rulebook RULES = new Rulebook(List.of(
            rule("CEILING", 20, "2008-05-01", "2019-05-14"),
            rule("CEILING", 20, "2019-05-15", null),
            rule("REALTIME", 1, "2008-05-01", null),
            rule("PROMPT", 5, "2008-05-01", null),
            rule("PERIOD", 20, "2008-05-01", null),
            rule("PERMANENT", 20, "2008-05-01", null)));

    private Cases() {}

    static Rule rule(String code, int amount, String from, @Nullable String to) {
        return new Rule(
                code, amount, "WORKING_DAY", LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "", false);
    }

    static List<Owed> reckon(List<Obligation> history, List<Published> published, Occasion... occasions) {
        return new Reckoning(RULES, CALENDAR).of(history, published, List.of(occasions), HORIZON);
    }

    static List<Owed> reckon(TimeLimit limit, Published... published) {
        return reckon(List.of(asks(limit)), List.of(published));
    }

    static Obligation asks(TimeLimit... limits) {
        return asks(List.of(CIVIL), BEGIN, null, limits);
    }

    static Obligation asks(List<UnitId> units, LocalDate from, @Nullable LocalDate to, TimeLimit... limits) {
        return new Obligation(new MatterId(1), "zhongdian-lingyu", null, List.of(limits), units, from, to);
    }

    static TimeLimit limit(Trigger trigger, int amount, LimitUnit unit) {
        return new TimeLimit(trigger, amount, unit, null, "", "");
    }

    static TimeLimit limit(Trigger trigger) {
        return new TimeLimit(trigger, null, null, null, "", "");
    }

    static Published document(long id, @Nullable String formed, @Nullable String published) {
        return titled(id, "关于某事的通知", formed, published);
    }

    static Published titled(long id, String title, @Nullable String formed, @Nullable String published) {
        return new Published(new DocumentId(id), CIVIL, title, day(formed), day(published), 0, false);
    }

    static Published withdrawn(Published one) {
        return new Published(
                one.document(), one.unit(), one.title(), one.formedOn(), one.publishedOn(), one.shownDays(), true);
    }

    static Published by(UnitId unit, Published one) {
        return new Published(
                one.document(), unit, one.title(), one.formedOn(), one.publishedOn(), one.shownDays(), one.withdrawn());
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
