package org.gongkai.disclosure.requests.bulk;

import static org.gongkai.foundation.design.Speech.say;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.gongkai.disclosure.requests.desk.RegisterForm;
import org.gongkai.disclosure.requests.office.Reception;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters every line of a table, or none (批量登记): a preview and a table with a fault are really entered and then rolled back, so
 * what the preview says is what will happen. A table that is sent twice is entered once.
 */
@Component
public class BulkRegistration {

    private final Reception reception;
    private final LineReading reading;
    private final UnitDirectory units;
    private final TransactionTemplate transaction;

    BulkRegistration(Reception reception, LineReading reading, UnitDirectory units, TransactionTemplate transaction) {
        this.reception = reception;
        this.reading = reading;
        this.units = units;
        this.transaction = transaction;
    }

    public Outcome enter(Actor actor, String text, boolean preview) {
        var lines = Table.read(text);
        var told = new AtomicReference<Outcome>();
        transaction.executeWithoutResult(status -> {
            var faults = new ArrayList<Outcome.Fault>();
            var entered = new ArrayList<Outcome.Entered>();
            for (var line : lines) {
                try {
                    enter(actor, line, once(actor, text, line), preview, faults, entered);
                } catch (Refused refused) {
                    faults.add(new Outcome.Fault(line.number(), column(refused.field()), refused.sentence()));
                }
            }
            if (preview || !faults.isEmpty()) {
                status.setRollbackOnly();
            }
            told.set(new Outcome(preview, faults, faults.isEmpty() ? entered : List.of()));
        });
        return Objects.requireNonNull(told.get());
    }

    private void enter(
            Actor actor,
            Table.Line line,
            UUID once,
            boolean preview,
            List<Outcome.Fault> faults,
            List<Outcome.Entered> entered) {
        var form = reading.form(line, once);
        var wrong = Stream.of(form.wantedFaults(), form.whoFaults(true), form.routeFaults())
                .map(Faults::all)
                .flatMap(List::stream)
                .map(fault -> new Outcome.Fault(line.number(), column(fault.field()), fault.sentence()))
                .toList();
        if (!wrong.isEmpty()) {
            faults.addAll(wrong);
            return;
        }
        var way = new RegisterForm(
                reading.channel(line),
                line.cell(Heading.SUBMITTED),
                line.cell(Heading.ARRIVED),
                line.cell(Heading.CONFIRMED),
                null);
        var receipt = reception.register(actor, form, way.arrival(), line.cell(Heading.EVIDENCE));
        var file = receipt.file();
        entered.add(new Outcome.Entered(
                line.number(),
                file.number().toString(),
                form.details().maskedName(file.applicant()),
                units.find(file.body()).map(Unit::shortName).orElse(""),
                file.receivedOn().map(LocalDate::toString).orElse(say("requests.bulk.unconfirmed")),
                file.dueOn() == null ? "" : file.dueOn().toString(),
                preview ? "" : receipt.code().grouped()));
    }

    /** The token of a line: the same for the same person, table and line. */
    private static UUID once(Actor actor, String text, Table.Line line) {
        return UUID.nameUUIDFromBytes(
                (actor.login() + "\n" + text.strip() + "\n" + line.number()).getBytes(StandardCharsets.UTF_8));
    }

    private static String column(@org.jspecify.annotations.Nullable String field) {
        return field == null ? "" : Heading.ofField(field).map(Heading::label).orElse("");
    }
}
