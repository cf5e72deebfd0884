package org.gongkai.disclosure.requests.terms;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.disclosure.requests.ledger.Fact;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.disclosure.requests.papers.LetterNews;
import org.gongkai.foundation.calendar.HolidayDesk;
import org.gongkai.foundation.calendar.RestDay;
import org.springframework.beans.factory.annotation.Autowired;

/** A request that keeps a last day of each kind, brought about by what people do. A kind without a case does not compile. */
abstract class TermCases extends RequestCase {

    @Autowired
    TermOffice terms;

    @Autowired
    LetterNews news;

    @Autowired
    Moves moves;

    @Autowired
    private HolidayDesk holidays;

    RequestFile with(TermKind kind, String name) {
        return switch (kind) {
            case ANSWER -> asked(name);
            case CORRECTION -> ask(asked(name), Act.ASK_CORRECTION);
            case REASONS -> ask(asked(name), Act.ASK_REASONS);
            case FEE -> noticed(name);
            case THIRD_PARTY, CO_MAKER -> consult(asked(name), kind.name(), "某养老机构");
            case OTHER_AGENCY ->
                act("kexin", asked(name).id(), Act.CONSULT, "kind", kind.name(), "party", "某局", "by", inWorkdays(6));
            case DELAY -> delayed(name);
            case REDO -> redone(name);
            case PLEA -> appeal(answered(name), "");
            case JUDGMENT -> appeal(answered(name), today().toString());
            case REVIEW -> refused(name);
            case KEEPING -> archived(name);
        };
    }

    private RequestFile asked(String name) {
        return confirm(apply(name, "期限：" + name + "想知道的信息"));
    }

    private RequestFile ask(RequestFile file, Act act) {
        return act("kexin", file.id(), act, "note", "请说明", "by", inWorkdays(5));
    }

    private RequestFile noticed(String name) {
        for (int i = 0; i < 10; i++) {
            apply(name, "期限：收费之前的第 " + i + " 件");
        }
        return act("kexin", asked(name).id(), Act.NOTICE_FEE, "kind", "ITEM");
    }

    private RequestFile delayed(String name) {
        var asked = ask(asked(name), Act.ASK_REASONS);
        var given = office.actAsApplicant(asked, Act.GIVE_REASONS, words("reasons", "研究需要"));
        return act("lingdao", given.id(), Act.DELAY, "note", "材料很多", "until", inWorkdays(40));
    }

    private RequestFile answered(String name) {
        var file = asked(name);
        prepare(file, "4-1", "reason", "不掌握");
        act("lingdao", file.id(), Act.SIGN);
        return act("kexin", file.id(), Act.DELIVER, "way", "ONLINE", "on", today().toString(), "evidence", "网上");
    }

    private RequestFile appeal(RequestFile file, String accepted) {
        return act(
                "kexin",
                file.id(),
                Act.APPEAL,
                "way",
                "RECONSIDERATION",
                "authority",
                "新城区人民政府",
                "case",
                "新政复〔2026〕9号",
                "on",
                today().toString(),
                "accepted",
                accepted);
    }

    private RequestFile redone(String name) {
        var file = appeal(answered(name), "");
        act(
                "kexin",
                file.id(),
                Act.CONCLUDE_DISPUTE,
                "outcome",
                "ORDERED",
                "held",
                "要点",
                "on",
                today().toString(),
                "redo",
                inWorkdays(9));
        return act("lingdao", file.id(), Act.REDO, "note", "按复议决定");
    }

    private RequestFile refused(String name) {
        var file = asked(name);
        prepare(file, "3-6", "reason", "讨论中的意见", "harm", "会使讨论不充分");
        return act("lingdao", file.id(), Act.SIGN);
    }

    private RequestFile archived(String name) {
        var file = asked(name);
        act("kexin", file.id(), Act.WITHDRAW, "note", "来函撤回");
        jdbc.sql("update requests_request set since = ? where id = ?")
                .params(today().minusDays(200), file.id().value())
                .update();
        office.overdue(file.id());
        return find(file);
    }

    private String inWorkdays(int days) {
        return calendar.plusWorkdays(today(), days).toString();
    }

    LocalDate workdayAfter(LocalDate day) {
        return calendar.plusWorkdays(day, 1);
    }

    RestDay rest(LocalDate day) {
        return new RestDay(day, actor("gongkaiban"), holidays, calendar, jdbc);
    }

    LocalDate day(RequestFile file, TermKind kind) {
        return kept(file, kind).term().day();
    }

    TermOffice.Kept kept(RequestFile file, TermKind kind) {
        return terms.of(find(file)).stream()
                .filter(one -> one.term().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    List<Fact> recounts(RequestFile file, TermKind kind) {
        return dossiers.open(find(file)).facts().stream()
                .filter(fact -> fact.act() == Act.RECOUNT && fact.note().startsWith(kind.label()))
                .toList();
    }

    long letter(RequestFile file, TermKind kind) {
        return letters.of(file.id()).stream()
                .filter(one -> one.kind() == LetterKind.valueOf(kind.name()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
