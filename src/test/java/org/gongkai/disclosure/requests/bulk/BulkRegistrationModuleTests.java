package org.gongkai.disclosure.requests.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.RequestNumber;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A table of requests is entered whole, once, or not at all. */
@GongkaiTest
class BulkRegistrationModuleTests extends RequestCase {

    private static final String HEAD = "收到方式\t提出日期\t到达日期\t收到凭据\t向哪个单位申请\t姓名或者名称\t证件种类\t证件号码\t电话\t申请内容\t获取方式";

    @Autowired
    private BulkRegistration registration;

    @Autowired
    private Requests requests;

    @Test
    void aTableFromASpreadsheetIsEnteredWithTheDayOfReceiptOfEachWay() {
        var day = calendar.plusWorkdays(today().minusDays(10), 1);
        var table = table(
                line("当面提交", day.toString(), day.toString(), "批量甲", "2024 年低保人数"),
                line("平常信函", day.minusDays(3).toString(), day.toString(), "批量乙", "2024 年救助站名单"));
        var preview = registration.enter(actor("kexin"), table, true);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.entered())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.code()).isEmpty());
        var numbers = preview.entered().stream().map(Outcome.Entered::number).toList();
        assertThat(requests.find(RequestNumber.parse(numbers.getFirst()).orElseThrow()))
                .as("a preview keeps nothing")
                .isEmpty();

        var done = registration.enter(actor("kexin"), table, false);
        assertThat(done.entered()).extracting(Outcome.Entered::number).isEqualTo(numbers);
        var first = requests.find(RequestNumber.parse(numbers.getFirst()).orElseThrow())
                .orElseThrow();
        assertThat(first.receivedOn()).contains(day);
        assertThat(first.dueOn()).isEqualTo(calendar.plusWorkdays(day, 20));
        var second = requests.find(RequestNumber.parse(numbers.getLast()).orElseThrow())
                .orElseThrow();
        assertThat(second.state())
                .as("an ordinary letter waits for its confirmation")
                .isEqualTo(State.SUBMITTED);

        var again = registration.enter(actor("kexin"), table, false);
        assertThat(again.entered()).extracting(Outcome.Entered::number).isEqualTo(numbers);
    }

    @Test
    void oneWrongLineKeepsAllOutAndEveryFaultIsNamedWithLineAndColumn() {
        var day = today().toString();
        var table = table(
                line("当面提交", day, day, "批量丙", "申请内容没有问题"),
                line("骑马送来", day, day, "批量丁", "申请内容也没有问题"),
                line("当面提交", "昨天", day, "批量戊", "短"),
                line("当面提交", today().plusDays(1).toString(), "", "批量己", "明天才收到的申请"));
        var outcome = registration.enter(actor("kexin"), table, false);
        assertThat(outcome.entered()).isEmpty();
        assertThat(outcome.faults())
                .extracting(Outcome.Fault::line, Outcome.Fault::column)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(3, "收到方式"),
                        org.assertj.core.groups.Tuple.tuple(4, "申请内容"),
                        org.assertj.core.groups.Tuple.tuple(5, "到达日期"));
        assertThat(requests.receivedSince(today()))
                .noneMatch(file -> dossiers.details(file).name().equals("批量丙"));
    }

    @Test
    void anotherBodysRequestsAreNotThisClerksToWriteDown() {
        var day = today().toString();
        var table = table(line("当面提交", day, day, "批量庚", "规划许可的材料")).replace("区民政局", "区自然资源局");
        assertThat(registration.enter(actor("kexin"), table, false).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.column()).isEqualTo("向哪个单位申请"));
    }

    @Test
    void aTableWithoutItsColumnsIsRefusedWithTheirNames() {
        assertThatThrownBy(() -> registration.enter(actor("kexin"), "姓名或者名称,电话\n张三,0471-1234567", true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("申请内容");
        assertThatThrownBy(() -> registration.enter(actor("kexin"), "属相,电话\n龙,0471-1234567", true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("属相");
        assertThatThrownBy(() -> registration.enter(actor("kexin"), HEAD + "\n\"没有收尾", true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("引号");
    }

    @Test
    void moreThanATableHoldsIsRefusedBeforeAnythingIsEntered() {
        var lines = IntStream.rangeClosed(0, Table.MOST)
                .mapToObj(n -> line("当面提交", today().toString(), today().toString(), "批量多" + n, "很多申请中的一件" + n))
                .collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> registration.enter(actor("kexin"), HEAD + "\n" + lines, true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("500");
    }

    private static String table(String... lines) {
        return HEAD + "\n" + String.join("\n", List.of(lines));
    }

    private static String line(String channel, String submitted, String arrived, String name, String wanted) {
        return String.join(
                "\t",
                channel,
                submitted,
                arrived,
                "收件簿",
                "区民政局",
                name,
                "居民身份证",
                "110101199003070134",
                "0471-4912345",
                wanted,
                "网上查看");
    }
}
