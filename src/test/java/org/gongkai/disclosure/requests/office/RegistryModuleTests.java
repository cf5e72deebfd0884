package org.gongkai.disclosure.requests.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;

@GongkaiTest
class RegistryModuleTests extends RequestCase {

    @Test
    void theEleventhItemOfAMonthCostsAndPayingBeginsAnew() {
        RequestFile last = apply("收费甲", "收费：第 0 件");
        assertThatThrownBy(() -> act("kexin", confirmed("收费甲").id(), Act.NOTICE_FEE, "kind", "ITEM"))
                .isInstanceOf(Refused.class);
        for (int i = 1; i < 12; i++) {
            last = apply("收费甲", "收费：第 " + i + " 件");
        }
        var file = confirm(last);
        var noticed = act("kexin", file.id(), Act.NOTICE_FEE, "kind", "ITEM");
        assertThat(noticed.feeYuan()).isEqualTo(100);
        assertThat(noticed.replyBy()).isEqualTo(calendar.plusWorkdays(today(), 20));
        assertThat(letter(noticed, LetterKind.FEE))
                .contains("100 元")
                .contains("第 13 至 13 件")
                .doesNotContain("行政复议");
        var paid = act("kexin", file.id(), Act.PAY, "on", today().toString(), "note", "票据 1 号");
        assertThat(paid.dueOn()).isEqualTo(calendar.plusWorkdays(today(), 20));
        assertThatThrownBy(() -> act("kexin", file.id(), Act.NOTICE_FEE, "kind", "PAGE"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不能重复计费");
    }

    private RequestFile confirmed(String name) {
        return confirm(apply(name, "收费：先办的一件"));
    }

    @Test
    void oneFormSentTwiceIsOneRequestWithOneCode() {
        var form = Applying.person("两次甲", "0471-4900001", "mzj", "两次：同一张表");
        var one = reception.apply(form);
        var two = reception.apply(form);
        assertThat(two.file().number()).isEqualTo(one.file().number());
        assertThat(two.code()).isEqualTo(one.code());
    }

    @Test
    void numbersOfABodyAndYearLeaveNoGapWhenManyAskAtOnce() throws Exception {
        int before = last();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var tasks = new java.util.ArrayList<Callable<Integer>>();
            for (int i = 0; i < 24; i++) {
                int one = i;
                tasks.add(() -> reception
                        .apply(Applying.person("并发" + one, "0471-49000" + (10 + one), "tjj", "并发：第 " + one + " 件"))
                        .file()
                        .number()
                        .sequence());
            }
            var given = new HashSet<Integer>();
            for (var future : pool.invokeAll(tasks)) {
                assertThat(given.add(future.get())).isTrue();
            }
            assertThat(given).contains(before + 1, before + 24).hasSize(24);
        }
    }

    private int last() {
        return jdbc.sql("""
                select coalesce(max(last), 0) from requests_counter where year = ?
                and body_id = (select id from organization_unit where code = 'tjj')
                """).param(today().getYear()).query(Integer.class).single();
    }

    @Test
    void anothersRequestDoesNotExistForOtherUnitsAndAdministrators() {
        var file = apply("旁人甲", "旁人：不归街道的信息");
        for (var stranger : List.of("jiedao", "guanli", "anquan", "shenji", "baomi")) {
            assertThatThrownBy(() -> office.find(actor(stranger), file.id()))
                    .as(stranger)
                    .isInstanceOf(NotFound.class);
        }
        assertThat(office.find(actor("gongkaiban"), file.id()).id()).isEqualTo(file.id());
        act("gongkaiban", confirm(file).id(), Act.ASSIGN, "unit", "150102006");
        assertThat(office.find(actor("jiedao"), file.id()).id()).isEqualTo(file.id());
        assertThatThrownBy(() -> act("jiedao", file.id(), Act.EXTEND, "note", "x"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nothingPersonalLiesOpenInTheDatabase() {
        var file = confirm(apply("敏感名字甲", "密封：敏感内容乙"));
        for (var table :
                List.of("requests_request", "requests_fact", "requests_item", "requests_letter", "requests_secret")) {
            var rows = jdbc.sql("select t::text from " + table + " t where "
                            + (table.equals("requests_request") ? "id" : "request_id") + " = ?")
                    .param(file.id().value())
                    .query(String.class)
                    .list();
            assertThat(rows).as(table).isNotEmpty().noneMatch(row -> row.contains("敏感"));
        }
        assertThat(jdbc.sql("select text from requests_secret where request_id = ?")
                        .param(file.id().value())
                        .query(String.class)
                        .list())
                .allMatch(text -> text.startsWith("sealed:"));
    }

    @Test
    void whatIsShownToEverybodyNamesNobody() {
        var file = confirm(apply("公示名字", "公示：信息"));
        prepare(file, "1-2", "answer", "经办人电话 13800138000");
        act("lingdao", file.id(), Act.SIGN);
        act("kexin", file.id(), Act.DELIVER, "way", "ONLINE", "on", today().toString(), "evidence", "网上");
        assertThatThrownBy(() -> act("kexin", file.id(), Act.CLOSE, "subject", "公示名字申请的信息"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("申请人");
        assertThatThrownBy(() -> act("kexin", file.id(), Act.CLOSE, "subject", "一件信息", "released", "true"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("删去");
        act("kexin", file.id(), Act.CLOSE, "subject", "一件信息");
    }

    @Test
    void onlyTheSameApplicantsRequestsAreJoined() {
        var main = apply("并案甲", "并案：信息一");
        var other = confirm(apply("并案乙", "并案：信息一"));
        assertThatThrownBy(() -> act(
                        "kexin", other.id(), Act.JOIN, "number", main.number().toString()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不是同一个申请人");
        var same = confirm(apply("并案甲", "并案：信息二"));
        var joined = act("kexin", same.id(), Act.JOIN, "number", main.number().toString());
        assertThat(joined.state()).isEqualTo(State.JOINED);
        assertThat(dossiers.open(find(main)).items())
                .extracting(item -> item.words())
                .contains("并案：信息一", "并案：信息二");
    }
}
