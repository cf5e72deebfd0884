package org.gongkai.disclosure.requests.life;

import static org.gongkai.disclosure.requests.life.Act.*;
import static org.gongkai.disclosure.requests.life.Party.*;
import static org.gongkai.disclosure.requests.life.State.*;
import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.foundation.design.Refused;
import org.springframework.http.HttpStatus;

/** The life of a request as one table (申请办理流程表). */
public final class RequestLife {

    private static final Set<Party> OFFICE = EnumSet.of(RECEPTION, HEAD);
    private static final Set<Party> HANDLERS = EnumSet.of(RECEPTION, HANDLER, HEAD);
    private static final Set<Party> FOR_APPLICANT = EnumSet.of(APPLICANT, RECEPTION, HEAD);
    private static final Set<Party> CLOCK_ONLY = EnumSet.of(CLOCK);
    private static final String CORRECTION = "条例第三十条";
    private static final String EXCESS = "条例第三十五条";
    private static final String FEE = "条例第四十二条、国办函〔2020〕109号";
    private static final String OWN_WILL = "申请人自愿撤回；条例没有另作规定";
    private static final String KEEPING = "《机关文件材料归档范围和文书档案保管期限规定》";
    private static final String ARCHIVES = "条例第四十五条（归档制度）；" + KEEPING;
    private static final String HOLIDAYS = "条例第三十三条（工作日）、《全国年节及纪念日放假办法》";
    private static final String REGISTER = "条例第四十五条（登记制度）";

    /** Every way there is; there is no other. */
    public static final List<Edge> EDGES = edges();

    private RequestLife() {}

    private static List<Edge> edges() {
        var all = new ArrayList<Edge>(List.of(
                new Edge(SUBMITTED, CONFIRM, RECEIVED, OFFICE, "", "条例第三十一条第二项、第三项"),
                new Edge(RECEIVED, ASSIGN, RECEIVED, OFFICE, "", "条例第四条、第四十五条"),
                new Edge(RECEIVED, SPLIT, RECEIVED, HANDLERS, "split", "国办函〔2020〕109号（一事一申请）；条例第三十七条"),
                new Edge(RECEIVED, JOIN, JOINED, OFFICE, "join", "同一申请人向同一机关的相同申请一并办理；条例第三十六条第六项"),
                // 补正
                new Edge(RECEIVED, ASK_CORRECTION, CORRECTION_ASKED, HANDLERS, "correction", CORRECTION),
                new Edge(CORRECTION_ASKED, CORRECT, RECEIVED, FOR_APPLICANT, "", CORRECTION),
                new Edge(CORRECTION_ASKED, LAPSE_CORRECTION, ABANDONED, CLOCK_ONLY, "lapse", CORRECTION),
                new Edge(ABANDONED, ACCEPT_LATE, RECEIVED, EnumSet.of(HEAD), "late", CORRECTION + "（有正当理由的除外）"),
                // 数量、频次明显超过合理范围
                new Edge(RECEIVED, ASK_REASONS, REASONS_ASKED, HANDLERS, "reasons", EXCESS),
                new Edge(REASONS_ASKED, GIVE_REASONS, RECEIVED, FOR_APPLICANT, "", EXCESS),
                new Edge(RECEIVED, DELAY, RECEIVED, EnumSet.of(HEAD), "delay", EXCESS),
                // 收费
                new Edge(RECEIVED, NOTICE_FEE, FEE_NOTICED, OFFICE, "fee", FEE),
                new Edge(FEE_NOTICED, PAY, RECEIVED, OFFICE, "", FEE),
                new Edge(FEE_NOTICED, LAPSE_FEE, ABANDONED, CLOCK_ONLY, "lapse", FEE),
                // 征求意见
                new Edge(RECEIVED, CONSULT, CONSULTING, HANDLERS, "", "条例第三十二条、第三十四条"),
                new Edge(CONSULTING, CONSULT, CONSULTING, HANDLERS, "", "条例第三十二条、第三十四条"),
                new Edge(
                        CONSULTING, HEAR, CONSULTING, EnumSet.of(RECEPTION, HANDLER, HEAD, CLOCK), "", "条例第三十二条、第三十四条"),
                new Edge(
                        CONSULTING,
                        CONCLUDE,
                        RECEIVED,
                        EnumSet.of(RECEPTION, HANDLER, HEAD, CLOCK),
                        "",
                        "条例第三十二条、第三十三条第三款、第三十四条"),
                // 送达日决定期限从哪一天起算
                new Edge(CONSULTING, NOTE_SERVICE, CONSULTING, HANDLERS, "service", "条例第三十二条、第三十四条（自收到之日起）"),
                new Edge(FEE_NOTICED, NOTE_SERVICE, FEE_NOTICED, OFFICE, "service", FEE),
                new Edge(RECEIVED, EXTEND, RECEIVED, EnumSet.of(HEAD), "extend", "条例第三十三条第二款"),
                // 决定、送达、归卷
                new Edge(RECEIVED, PREPARE, RECEIVED, HANDLERS, "", "条例第十七条、第三十六条至第四十条"),
                new Edge(REASONS_ASKED, PREPARE, REASONS_ASKED, HANDLERS, "", EXCESS),
                new Edge(RECEIVED, SIGN, DECIDED, EnumSet.of(HEAD), "sign", "条例第三十三条、第三十六条、第三十七条"),
                new Edge(REASONS_ASKED, SIGN, DECIDED, EnumSet.of(HEAD), "sign", EXCESS),
                new Edge(DECIDED, DELIVER, DELIVERED, OFFICE, "", "条例第四十条"),
                new Edge(DELIVERED, CLOSE, CLOSED, OFFICE, "", "条例第四十五条（归档制度）")));
        for (var running : List.of(SUBMITTED, RECEIVED, CORRECTION_ASKED, REASONS_ASKED, FEE_NOTICED, CONSULTING)) {
            all.add(new Edge(running, WITHDRAW, WITHDRAWN, FOR_APPLICANT, "", OWN_WILL));
        }
        for (var answered : List.of(DELIVERED, CLOSED, ABANDONED, ARCHIVED)) {
            all.add(new Edge(answered, APPEAL, State.RECONSIDERATION, OFFICE, "", "行政复议法第四十八条、第五十四条"));
            all.add(new Edge(answered, SUE, LITIGATION, OFFICE, "", "行政诉讼法第六十七条"));
        }
        for (var disputed : List.of(State.RECONSIDERATION, LITIGATION)) {
            var reply = disputed == LITIGATION ? "行政诉讼法第六十七条" : "行政复议法第四十八条、第五十四条";
            var end = disputed == LITIGATION ? "行政诉讼法第六十九条至第七十八条" : "行政复议法第六十三条至第六十九条、第七十五条";
            all.add(new Edge(disputed, PLEAD, disputed, OFFICE, "plead", reply));
            all.add(new Edge(disputed, CONCLUDE_DISPUTE, CLOSED, OFFICE, "", end));
        }
        all.add(new Edge(CLOSED, REDO, RECEIVED, EnumSet.of(HEAD), "redo", "行政复议法第六十四条、第七十七条；行政诉讼法第七十条、第七十二条、第九十四条"));
        for (var over : List.of(CLOSED, ABANDONED, WITHDRAWN, JOINED, VOIDED)) {
            all.add(new Edge(over, ARCHIVE, ARCHIVED, EnumSet.of(RECEPTION, HEAD, CLOCK), "archive", ARCHIVES));
        }
        for (var state : State.values()) {
            if (state != SUBMITTED && state != VOIDED && state != ERASED) {
                all.add(new Edge(state, RECOUNT, state, CLOCK_ONLY, "holidays", HOLIDAYS));
            }
        }
        all.add(new Edge(ARCHIVED, ERASE, ERASED, CLOCK_ONLY, "erase", "个人信息保护法第四十七条；" + KEEPING));
        all.add(new Edge(SUBMITTED, VOID, VOIDED, EnumSet.of(HEAD), "", REGISTER));
        all.add(new Edge(RECEIVED, VOID, VOIDED, EnumSet.of(HEAD), "", REGISTER));
        return List.copyOf(all);
    }

    /** The edge that an act takes from a state for somebody in these parts, or a refusal in a sentence. */
    public static Edge edge(State from, Act act, Set<Party> parts) {
        var edge = EDGES.stream()
                .filter(way -> way.from() == from && way.act() == act)
                .findFirst()
                .orElseThrow(() -> new Refused(say("requests.life.noway", from.label(), act.label())));
        if (edge.allows(parts)) {
            return edge;
        }
        throw new Refused(say("requests.life.notyours", act.label(), edge.names()), HttpStatus.FORBIDDEN, null);
    }

    /** What somebody in these parts may do now, in the order of the table. */
    public static List<Edge> offers(State from, Set<Party> parts) {
        return EDGES.stream()
                .filter(way -> way.from() == from && way.allows(parts))
                .toList();
    }
}
