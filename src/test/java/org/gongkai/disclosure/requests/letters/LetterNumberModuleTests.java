package org.gongkai.disclosure.requests.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.DocumentNumber;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Official numbers of letters: who gets one, and that none is left out or given twice. */
@GongkaiTest
class LetterNumberModuleTests extends RequestCase {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final int HANDS = 4;
    private static final int EACH = 10;

    @Autowired
    private LetterNumbers numbers;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void officialDocumentsOfAUnitAreNumberedOnAndSlipsBearTheNumberOfTheRequest() {
        var file = confirm(apply("字号甲", "字号：某次检查的结论"));
        var receipt = only(file, LetterKind.RECEIPT);
        assertThat(receipt.official()).isFalse();
        assertThat(receipt.number()).isEqualTo(file.number() + "/1");
        assertThat(letter(file, LetterKind.RECEIPT)).contains("编号：" + receipt.number());

        act("kexin", file.id(), Act.CONSULT, "kind", "CO_MAKER", "party", "某厅");
        hear(file, "AGREED");
        prepare(file, "4-1", "reason", "不掌握");
        act("lingdao", file.id(), Act.SIGN);
        var decision = number(only(file, LetterKind.DECISION));
        var letter = number(only(file, LetterKind.CO_MAKER));
        assertThat(decision.issuerCode()).isEqualTo("新区民政公开");
        assertThat(letter.issuerCode()).as("letters have a series of their own").isEqualTo("新区民政公开函");
        assertThat(decision.year()).isEqualTo(today().getYear());
        assertThat(letter(file, LetterKind.DECISION))
                .contains("\n> " + decision + "\n")
                .doesNotContain("编号：新区");

        var other = confirm(apply("字号乙", "字号：又一次检查的结论"));
        prepare(other, "4-1", "reason", "不掌握");
        act("lingdao", other.id(), Act.SIGN);
        assertThat(number(only(other, LetterKind.DECISION)))
                .isEqualTo(new DocumentNumber(decision.issuerCode(), decision.year(), decision.serial() + 1));
    }

    @Test
    void withoutAWordALetterIsNumberedAsBefore() {
        var file = confirm(apply("字号丙", "字号：没有代字的单位"));
        long id = letters.write(file.id(), file.number(), "", LetterKind.LAPSED, DAY, facts());
        var letter = letters.find(file.id(), id).orElseThrow();
        assertThat(letter.official()).isFalse();
        assertThat(letter.number()).startsWith(file.number() + "/");
        assertThat(letter.words()).contains("编号：" + letter.number());
    }

    @Test
    void eachYearAndEachWordBeginsWithOne() {
        assertThat(take("示例甲公开", DAY)).hasToString("示例甲公开〔2026〕1号");
        assertThat(take("示例甲公开", DAY)).hasToString("示例甲公开〔2026〕2号");
        assertThat(take("示例甲公开", DAY.plusYears(1))).hasToString("示例甲公开〔2027〕1号");
        assertThat(take("示例乙公开", DAY)).hasToString("示例乙公开〔2026〕1号");
    }

    @Test
    void whatIsTakenBackLeavesNoGapAndManyAtOnceGiveNoDouble() throws Exception {
        var work = new ArrayList<Callable<List<Integer>>>();
        for (int hand = 0; hand < HANDS; hand++) {
            work.add(() -> IntStream.range(0, EACH)
                    .mapToObj(n -> transaction.execute(status -> {
                        var number =
                                numbers.next("示例并发公开", LetterKind.DECISION, DAY).orElseThrow();
                        if (n % 3 == 0) {
                            status.setRollbackOnly();
                        }
                        return n % 3 == 0 ? 0 : number.serial();
                    }))
                    .filter(serial -> serial > 0)
                    .toList());
        }
        try (var pool = Executors.newFixedThreadPool(HANDS)) {
            var taken = new ArrayList<Integer>();
            for (var done : pool.invokeAll(work)) {
                taken.addAll(done.get());
            }
            assertThat(taken)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, taken.size()).boxed().toList());
        }
    }

    @Test
    void whoComesSecondWaitsAndGetsTheNumberThatTheFirstGaveBack() throws Exception {
        var first = new CountDownLatch(1);
        var back = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var one = pool.submit(() -> transaction.execute(status -> {
                var number = numbers.next("示例等候公开", LetterKind.DECISION, DAY).orElseThrow();
                first.countDown();
                await(back);
                status.setRollbackOnly();
                return number;
            }));
            await(first);
            var two = pool.submit(() -> take("示例等候公开", DAY));
            assertThat(two.isDone()).isFalse();
            back.countDown();
            assertThat(one.get()).hasToString("示例等候公开〔2026〕1号");
            assertThat(two.get()).hasToString("示例等候公开〔2026〕1号");
        }
    }

    @Test
    void theTablesRefuseANumberThatIsThereAlready() {
        var file = confirm(apply("字号丁", "字号：同一个号"));
        long one = letters.write(file.id(), file.number(), "示例重号公开", LetterKind.LAPSED, DAY, facts());
        long two = letters.write(file.id(), file.number(), "示例重号公开", LetterKind.LAPSED, DAY, facts());
        assertThatThrownBy(() -> jdbc.sql("update requests_letter set serial = 1 where id = ?")
                        .param(two)
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(letters.find(file.id(), one).orElseThrow().number()).isEqualTo("示例重号公开〔2026〕1号");
    }

    private DocumentNumber take(String word, LocalDate on) {
        return transaction.execute(
                _ -> numbers.next(word, LetterKind.DECISION, on).orElseThrow());
    }

    private Letter only(RequestFile file, LetterKind kind) {
        return letters.of(file.id()).stream()
                .filter(one -> one.kind() == kind)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static DocumentNumber number(Letter letter) {
        assertThat(letter.official()).isTrue();
        return DocumentNumber.parse(letter.number()).orElseThrow();
    }

    private static Map<String, String> facts() {
        return Map.of(
                "contact",
                "某处",
                "applicant",
                "某某",
                "number",
                "1",
                "wanted",
                "某事",
                "note",
                "说明",
                "remedies",
                "",
                "body",
                "某局",
                "today",
                "今天");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
