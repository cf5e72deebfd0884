package org.gongkai.disclosure.duties.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.disclosure.duties.reckoning.Cases.BEGIN;
import static org.gongkai.disclosure.duties.reckoning.Cases.CALENDAR;
import static org.gongkai.disclosure.duties.reckoning.Cases.CIVIL;
import static org.gongkai.disclosure.duties.reckoning.Cases.RULES;
import static org.gongkai.disclosure.duties.reckoning.Cases.STREET;
import static org.gongkai.disclosure.duties.reckoning.Cases.asks;
import static org.gongkai.disclosure.duties.reckoning.Cases.by;
import static org.gongkai.disclosure.duties.reckoning.Cases.document;
import static org.gongkai.disclosure.duties.reckoning.Cases.limit;
import static org.gongkai.disclosure.duties.reckoning.Cases.reckon;
import static org.gongkai.disclosure.duties.reckoning.Cases.titled;
import static org.gongkai.disclosure.duties.reckoning.Cases.withdrawn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.standards.catalogue.LimitUnit;
import org.gongkai.standards.catalogue.TimeLimit;
import org.gongkai.standards.catalogue.Trigger;
import org.junit.jupiter.api.Test;

class ReckoningTests {

    private static final TimeLimit TEN = limit(Trigger.MADE_OR_OBTAINED, 10, LimitUnit.WORKDAY);
    private static final TimeLimit YEARLY = limit(Trigger.PERIODIC, 1, LimitUnit.YEAR);
    private static final TimeLimit MONTHLY = limit(Trigger.PERIODIC, 1, LimitUnit.MONTH);

    @Test
    void theClockStartsWhenADocumentWasFormedNotWhenItWasTyped() {
        var owed = reckon(TEN, document(1, "2026-02-24", "2026-03-20")).getFirst();
        assertThat(owed.fromOn()).isEqualTo("2026-02-24");
        assertThat(owed.dueOn()).isEqualTo("2026-03-09");
        assertThat(owed.doneOn()).isEqualTo("2026-03-20");
        assertThat(owed.margin()).isEqualTo(-9);
    }

    @Test
    void calendarDaysAreNotWorkingDays() {
        var budget = limit(Trigger.APPROVED_BY_NPC, 20, LimitUnit.DAY);
        assertThat(reckon(budget, document(1, "2026-03-02", "2026-03-03"))
                        .getFirst()
                        .dueOn())
                .isEqualTo("2026-03-23");
    }

    @Test
    void promptAndRealTimeTakeTheirNumbersFromTheRules() {
        var prompt = reckon(limit(Trigger.PROMPT), document(1, "2026-03-02", "2026-03-03"))
                .getFirst();
        assertThat(prompt.rule()).isEqualTo("PROMPT");
        assertThat(prompt.dueOn()).isEqualTo("2026-03-09");
        assertThat(reckon(limit(Trigger.REALTIME), document(1, "2026-03-02", "2026-03-03"))
                        .getFirst()
                        .dueOn())
                .isEqualTo("2026-03-03");
    }

    @Test
    void aMatterWithoutLimitFallsUnderTheCeilingOfTheRegulation() {
        var owed = reckon(List.of(asks()), List.of(document(1, "2026-03-02", "2026-03-03")))
                .getFirst();
        assertThat(owed.rule()).isEqualTo("CEILING");
        assertThat(owed.dueOn()).isEqualTo("2026-03-30");
    }

    @Test
    void aLongerPromiseThanTheCeilingHoldsOnlyWhenItCitesALaw() {
        var long30 = new TimeLimit(Trigger.FORMED_OR_CHANGED, 30, LimitUnit.WORKDAY, null, "", "30个工作日");
        var lawful = new TimeLimit(Trigger.FORMED_OR_CHANGED, 30, LimitUnit.WORKDAY, null, "", "依《某法》30个工作日");
        assertThat(reckon(long30, document(1, "2026-03-02", "2026-03-03"))
                        .getFirst()
                        .rule())
                .isEqualTo("CEILING");
        assertThat(reckon(lawful, document(1, "2026-03-02", "2026-03-03"))
                        .getFirst()
                        .rule())
                .isEqualTo("LIST");
    }

    @Test
    void theLimitForPenaltiesHoldsForPenaltiesOnly() {
        var general = limit(Trigger.FORMED_OR_CHANGED, 20, LimitUnit.WORKDAY);
        var special = new TimeLimit(Trigger.DECIDED, 7, LimitUnit.WORKDAY, null, "行政许可、行政处罚", "");
        var owed = reckon(
                List.of(asks(general, special)),
                List.of(
                        titled(1, "行政处罚决定书", "2026-03-02", "2026-03-03"),
                        titled(2, "征地公告", "2026-03-02", "2026-03-03")));
        assertThat(owed)
                .extracting(Owed::dueOn)
                .extracting(String::valueOf)
                .containsExactly("2026-03-11", "2026-03-30");
    }

    @Test
    void whatIsWithdrawnIsOwedAgainUntilItComesBack() {
        var first = document(1, "2026-03-02", "2026-03-03");
        assertThat(reckon(TEN, withdrawn(first)).getFirst().doneOn()).isNull();
        assertThat(reckon(TEN, withdrawn(first), document(2, "2026-03-02", "2026-04-01")))
                .singleElement()
                .satisfies(owed -> assertThat(owed.document()).isEqualTo(new DocumentId(2)));
    }

    @Test
    void whatWasNotedIsFulfilledByTheDocumentOfThatDayAndNotOwedTwice() {
        var noted = new Occasion(5, CIVIL, LocalDate.of(2026, 3, 2), "2 月名单");
        var asked = List.of(asks(TEN));
        assertThat(reckon(asked, List.of(), noted))
                .singleElement()
                .satisfies(owed -> assertThat(owed.doneOn()).isNull());
        assertThat(reckon(asked, List.of(document(1, "2026-03-02", "2026-03-05")), noted))
                .singleElement()
                .satisfies(owed -> {
                    assertThat(owed.origin()).isEqualTo("occasion:5");
                    assertThat(owed.doneOn()).isEqualTo("2026-03-05");
                });
        assertThat(reckon(asked, List.of(withdrawn(document(1, "2026-03-02", "2026-03-05"))), noted))
                .singleElement()
                .satisfies(owed -> assertThat(owed.doneOn()).isNull());
    }

    @Test
    void nobodyCanTellOfADocumentWithoutADay() {
        assertThat(reckon(TEN, document(1, null, "2026-03-05"))).singleElement().satisfies(owed -> {
            assertThat(owed.dueOn()).isNull();
            assertThat(owed.doneOn()).isEqualTo("2026-03-05");
        });
        assertThat(reckon(TEN, document(1, "2026-03-05", null)).getFirst().dueOn())
                .isNull();
    }

    @Test
    void everyMonthIsADutyOfItsOwn() {
        var owed = reckon(MONTHLY, titled(1, "2026 年 2 月救助情况", "2026-03-05", "2026-03-06"));
        assertThat(owed).hasSize(12);
        assertThat(owed.get(0).doneOn()).isNull();
        assertThat(owed.get(1).origin()).isEqualTo("2026-02");
        assertThat(owed.get(1).doneOn()).isEqualTo("2026-03-06");
        assertThat(owed.get(1).dueOn()).isEqualTo("2026-03-27");
    }

    @Test
    void aReportOfLastYearDoesNotCountForThisOne() {
        var asked = List.of(asks(List.of(CIVIL), LocalDate.of(2025, 1, 1), null, YEARLY));
        var owed = reckon(asked, List.of(titled(1, "2025 年度资助情况", "2026-03-10", "2026-03-11")));
        assertThat(owed).extracting(Owed::origin).containsExactly("2025", "2026");
        assertThat(owed.get(0).margin()).isNegative();
        assertThat(owed.get(1).doneOn()).isNull();
    }

    @Test
    void theDayOfADocumentTellsThePeriodWhenItsTitleDoesNot() {
        var owed = reckon(MONTHLY, document(1, "2026-02-10", "2026-02-11"), document(2, "2026-02-11", "2026-02-12"));
        assertThat(owed.get(0).document()).isEqualTo(new DocumentId(1));
        assertThat(owed.get(1).document()).isEqualTo(new DocumentId(2));
    }

    @Test
    void eachUnitOwesItsOwnPermanentInformation() {
        var asked = asks(List.of(CIVIL, STREET), BEGIN, null, limit(Trigger.PERMANENT));
        var owed = reckon(List.of(asked), List.of(by(STREET, document(1, "2025-06-01", "2025-06-02"))));
        assertThat(owed).hasSize(2);
        assertThat(owed.get(0).doneOn()).isNull();
        assertThat(owed.get(0).dueOn()).isEqualTo("2026-01-29");
        assertThat(owed.get(1).doneOn()).isEqualTo("2025-06-02");
    }

    @Test
    void aNewEditionOfAListLeavesThePastAlone() {
        var history = List.of(
                asks(
                        List.of(CIVIL),
                        BEGIN,
                        LocalDate.of(2026, 6, 30),
                        limit(Trigger.FORMED_OR_CHANGED, 20, LimitUnit.WORKDAY)),
                asks(List.of(CIVIL), LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), TEN));
        var owed = reckon(
                history,
                List.of(
                        document(1, "2026-03-02", "2026-03-03"),
                        document(2, "2026-07-01", "2026-07-02"),
                        document(3, "2026-10-08", "2026-10-09")));
        assertThat(owed).extracting(one -> one.span().amount()).containsExactly(20, 10);
    }

    @Test
    void aDayOfFormationThatIsCorrectedMovesTheLastDayOfTheSameDuty() {
        var typed = reckon(TEN, document(1, "2026-03-02", "2026-03-12")).getFirst();
        var corrected = reckon(TEN, document(1, "2026-02-24", "2026-03-12")).getFirst();
        assertThat(corrected.origin()).isEqualTo(typed.origin());
        assertThat(typed.dueOn()).isEqualTo("2026-03-16");
        assertThat(typed.margin()).isPositive();
        assertThat(corrected.dueOn()).isEqualTo("2026-03-09");
        assertThat(corrected.margin()).isNegative();
    }

    @Test
    void whatSharedSubjectsOweEachOwesForItself() {
        var asked = asks(List.of(CIVIL, STREET), BEGIN, null, MONTHLY);
        var owed = reckon(List.of(asked), List.of(by(STREET, titled(1, "2026 年 1 月救助情况", "2026-02-02", "2026-02-03"))));
        assertThat(owed).hasSize(24);
        assertThat(owed)
                .filteredOn(one -> one.doneOn() != null)
                .singleElement()
                .satisfies(one -> assertThat(one.unit()).isEqualTo(STREET));
    }

    @Test
    void whatIsFormedWhileNoListAsksForItIsOwedToNobody() {
        var history = List.of(
                asks(List.of(CIVIL), BEGIN, LocalDate.of(2026, 6, 30), TEN),
                asks(List.of(CIVIL), LocalDate.of(2026, 10, 1), null, TEN));
        assertThat(reckon(history, List.of(document(1, "2026-08-03", "2026-09-03"))))
                .isEmpty();
        assertThat(reckon(history, List.of(document(1, "2026-10-08", "2026-10-09"))))
                .hasSize(1);
    }

    @Test
    void aPublicityThatIsTooShortIsSeen() {
        var shown = new TimeLimit(Trigger.MADE_OR_OBTAINED, 10, LimitUnit.WORKDAY, 7, "", "");
        var five = document(1, "2026-03-02", "2026-03-03");
        var owed = reckon(
                shown,
                new Published(five.document(), CIVIL, five.title(), five.formedOn(), five.publishedOn(), 5, false));
        assertThat(owed.getFirst().shownShort()).isEqualTo(2);
    }

    @Property(tries = 200)
    void theOrderOfTheNewsMakesNoDifference(
            @ForAll @Size(max = 12) List<@IntRange(max = 200) Integer> days, @ForAll long seed) {
        var documents = new ArrayList<Published>();
        for (int day : days) {
            var formed = BEGIN.plusDays(day);
            var one = document(
                    documents.size() + 1,
                    formed.toString(),
                    formed.plusDays(day % 40).toString());
            documents.add(day % 5 == 0 ? withdrawn(one) : one);
        }
        var shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Set.copyOf(reckon(List.of(asks(TEN, MONTHLY)), shuffled)))
                .isEqualTo(Set.copyOf(reckon(List.of(asks(TEN, MONTHLY)), documents)));
    }

    @Property(tries = 300)
    void aDutyIsMetInTimeExactlyWhenTheNaiveCountSaysSo(
            @ForAll @IntRange(max = 300) int formed, @ForAll @IntRange(max = 60) int took) {
        var from = BEGIN.plusDays(formed);
        var done = from.plusDays(took);
        var owed = reckon(TEN, document(1, from.toString(), done.toString())).getFirst();
        long workdays = from.plusDays(1)
                .datesUntil(done.plusDays(1))
                .filter(CALENDAR::isWorkday)
                .count();
        // a day of rest after the tenth working day is late although no further working day has passed
        boolean inTime = workdays < 10 || workdays == 10 && CALENDAR.isWorkday(done);
        assertThat(!done.isAfter(owed.dueOn())).isEqualTo(inTime);
        assertThat(RULES.on("CEILING", from).amount()).isEqualTo(20);
    }
}
