package org.gongkai.disclosure.requests.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.letters.Letter;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.letters.Letters;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.reading.Dossiers;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.disclosure.requests.timers.OverdueRequests;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff and applicants of the tests, and what they do in one line. */
public abstract class RequestCase {

    @Autowired
    protected Reception reception;

    @Autowired
    protected RequestOffice office;

    @Autowired
    protected Dossiers dossiers;

    @Autowired
    protected Letters letters;

    @Autowired
    protected OverdueRequests overdue;

    @Autowired
    protected WorkCalendar calendar;

    @Autowired
    protected Staff staff;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected Clock clock;

    protected RequestFile apply(String name, String wanted) {
        return reception
                .apply(Applying.person(name, "0471-4912345", "mzj", wanted))
                .file();
    }

    protected RequestFile confirm(RequestFile file) {
        return act("kexin", file.id(), Act.CONFIRM, "on", today().toString(), "note", "电话确认");
    }

    protected RequestFile consult(RequestFile file, String kind, String party) {
        return act("kexin", file.id(), Act.CONSULT, "kind", kind, "party", party);
    }

    protected void hear(RequestFile file, String outcome) {
        var asked = dossiers.open(find(file)).consultations().getLast();
        act(
                "kexin",
                file.id(),
                Act.HEAR,
                "consultation",
                Long.toString(asked.id()),
                "outcome",
                outcome,
                "reply",
                "意见",
                "on",
                today().toString());
    }

    protected void prepare(RequestFile file, String decision, String... more) {
        var fields = new java.util.ArrayList<>(List.of("place", "1", "decision", decision));
        fields.addAll(List.of(more));
        act("kexin", file.id(), Act.PREPARE, fields.toArray(String[]::new));
    }

    protected RequestFile act(String login, RequestId id, Act act, String... fields) {
        return office.act(actor(login), id, act, words(fields));
    }

    protected static Words words(String... fields) {
        var typed = new java.util.HashMap<String, String>();
        for (int at = 0; at < fields.length; at += 2) {
            typed.put(fields[at], fields[at + 1]);
        }
        return new Words(Map.copyOf(typed));
    }

    protected String letter(RequestFile file, LetterKind kind) {
        return letters.of(file.id()).stream()
                .filter(one -> one.kind() == kind)
                .map(Letter::id)
                .map(id -> letters.find(file.id(), id).orElseThrow().words())
                .findFirst()
                .orElseThrow();
    }

    protected RequestFile find(RequestFile file) {
        return office.find(actor("gongkaiban"), file.id());
    }

    protected void past(RequestFile file, String column) {
        jdbc.sql("update requests_request set " + column + " = ? where id = ?")
                .params(today().minusDays(1), file.id().value())
                .update();
    }

    protected Actor actor(String login) {
        return staff.named(login).orElseThrow();
    }

    protected LocalDate today() {
        return LocalDate.now(clock);
    }
}
