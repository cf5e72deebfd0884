package org.gongkai.foundation.privacy.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.foundation.privacy.PrivacyOfficer;
import org.gongkai.foundation.privacy.PublicNumbers;
import org.gongkai.foundation.privacy.redaction.Suggestion.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestionsTests {

    private final Suggestions suggestions = new Suggestions(
            new PrivacyOfficer(), Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @Test
    void eachWordIsSuggestedOnceWithHowOftenItStands() {
        assertThat(of("姓名：陈小满，手机 13800138000。", "陈 小满再次来电", "１３８００１３８０００"))
                .extracting(Suggestion::word, Suggestion::kind, Suggestion::count)
                .containsExactly(tuple("陈小满", Kind.NAME, 2), tuple("13800138000", Kind.MOBILE, 2));
    }

    @Test
    void minorsAreKnownByAgeBirthdayRelationAndCardAndComeFirst() {
        assertThat(of("姓名：林小童，9岁，在读小学。", "姓名：陈大山，49岁。", "长女：陈一诺，住本区。", "身份证号 110105201506010014。"))
                .filteredOn(Suggestion::isMinor)
                .extracting(Suggestion::word)
                .contains("林小童", "陈一诺")
                .doesNotContain("陈大山");
    }

    @Test
    void aNumberThatMissesItsCheckDigitIsSuggestedWithDoubt() {
        assertThat(of("身份证号 150102194910012429，账号6217000010012345678"))
                .extracting(Suggestion::kind, Suggestion::certain)
                .contains(tuple(Kind.RESIDENT_ID, false), tuple(Kind.BANK_CARD, false));
    }

    @Test
    void aNumberOverTheEndOfAFullLineIsSeenWhole() {
        var text = "他的手机号码是1380013\n8000，请回电。";
        List<Box> boxes = new ArrayList<>();
        for (int at = 0, x = 0, y = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                boxes.add(Box.NOWHERE);
                x = 0;
                y = 20;
            } else {
                boxes.add(new Box(x, y, 10, 10));
                x += 10;
            }
        }
        var page = new Leaf(Leaf.Place.of(Leaf.Kind.PAGE, 1), "", 200, 200, text, boxes);
        assertThat(suggestions.of(new Manuscript(Form.PDF, List.of(page), List.of()), PublicNumbers.NONE))
                .extracting(Suggestion::word, Suggestion::count)
                .containsExactly(tuple("13800138000", 1));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatACarefulClerkAsksAboutIsSuggested(String text, List<String> expected) {
        assertThat(of(text)).extracting(one -> Mentions.fold(one.word())).containsAll(expected);
    }

    @ParameterizedTest
    @MethodSource("nobody")
    void aSentenceThatSpeaksOfNobodyIsLeftAlone(String text) {
        assertThat(of(text)).isEmpty();
    }

    @Test
    void childrenAreKnownByWhoseTheyAreAndWhichClassTheyAttend() {
        assertThat(of("张某某之子（8岁）就读于新城区苏虎街小学二年级（3）班。", "王美玲(儿童,7周岁)，监护人杜丽娟。", "那某某之子（28岁）。"))
                .filteredOn(Suggestion::isMinor)
                .extracting(Suggestion::word)
                .containsExactlyInAnyOrder("张某某之子（8岁）", "新城区苏虎街小学二年级（3）班", "王美玲");
    }

    @Test
    void aDayOfAnEventIsNobodysBirthday() {
        assertThat(of("申请人李秀英于2024年6月12日提出申请。"))
                .extracting(Suggestion::word, Suggestion::kind)
                .containsExactly(tuple("李秀英", Kind.NAME));
    }

    @Test
    void whoHoldsAnOfficeIsNamedByRight() {
        assertThat(of("民政局局长王建国、科长包图雅审核，审判员李志强。")).isEmpty();
    }

    @Test
    void whoeverStandsInAColumnOfNamesIsSuggested() {
        List<Leaf> cells = new ArrayList<>();
        String[][] rows = {{"姓 名", "金额"}, {"都日娜", "1200"}, {"占布拉", "800"}};
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < 2; column++) {
                var place = new Leaf.Place(Leaf.Kind.FIELD, 1, row + 1, column + 1);
                cells.add(Leaf.of(place, "", rows[row][column]));
            }
        }
        assertThat(suggestions.of(new Manuscript(Form.XLSX, cells, List.of()), PublicNumbers.NONE))
                .extracting(Suggestion::word, Suggestion::kind, Suggestion::count)
                .containsExactly(tuple("都日娜", Kind.NAME, 1), tuple("占布拉", Kind.NAME, 1));
    }

    @Test
    void anAddressInTheLinesOfAListIsSuggestedWithoutWhatStandsBeforeIt() {
        assertThat(of(
                        "序号 姓名 身份证号 电话 住址 金额",
                        "1 赵志强 150102198503121234 13904711234 新城区海拉尔东路12号院3号楼2单元602 8000元",
                        "2 乌云其其格 150102197912012345 15847110000 新城区成吉思汗大街8号 8000元"))
                .filteredOn(one -> one.kind() == Kind.ADDRESS)
                .extracting(Suggestion::word)
                .containsExactly("新城区海拉尔东路12号院3号楼2单元602", "新城区成吉思汗大街8号");
    }

    @Test
    void theStreetOfAnOfficeIsNoHomeWhereNobodyLives() {
        assertThat(of("报名地点：新城区成吉思汗大街8号 一楼大厅")).isEmpty();
    }

    @Test
    void aNumberAtTheEndOfALineOfATableIsNotRunIntoTheNext() {
        var text = "1 13947112233\n2 13947112244\n";
        List<Box> boxes = new ArrayList<>();
        for (int at = 0, x = 0, y = 0; at < text.length(); at++) {
            boolean end = text.charAt(at) == '\n';
            boxes.add(end ? Box.NOWHERE : new Box(x, y, 10, 10));
            x = end ? 0 : x + 10;
            y = end ? y + 20 : y;
        }
        var page = new Leaf(Leaf.Place.of(Leaf.Kind.PAGE, 1), "", 200, 200, text, boxes);
        assertThat(suggestions.of(new Manuscript(Form.PDF, List.of(page), List.of()), PublicNumbers.NONE))
                .extracting(Suggestion::word)
                .contains("13947112233", "13947112244");
    }

    private static Stream<Arguments> papers() {
        return lines("papers.txt").map(line -> {
            var parts = line.split(" \\| ", 2);
            var expected =
                    Arrays.stream(parts[1].split(",")).map(Mentions::fold).toList();
            return Arguments.of(parts[0], expected);
        });
    }

    private static Stream<String> nobody() {
        return lines("nobody.txt");
    }

    private static Stream<String> lines(String file) {
        try (var in = Objects.requireNonNull(SuggestionsTests.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatAMachineReadNearlyTheSameIsAskedAboutToo() {
        assertThat(suggestions.of(scanned(Leaf.SCANNED), PublicNumbers.NONE))
                .extracting(Suggestion::word, Suggestion::certain)
                .contains(tuple("陈小满", true), tuple("陈小溢", false), tuple("13b00138000", false));
        assertThat(suggestions.of(scanned(""), PublicNumbers.NONE))
                .as("a text is as it is written")
                .extracting(Suggestion::word)
                .doesNotContain("陈小溢", "13b00138000");
    }

    private static Manuscript scanned(String style) {
        return new Manuscript(
                Form.PDF,
                List.of(
                        new Leaf(Leaf.Place.of(Leaf.Kind.PAGE, 1), style, 1, 1, "姓名：陈小满，手机13800138000。", List.of()),
                        new Leaf(Leaf.Place.of(Leaf.Kind.PAGE, 2), style, 1, 1, "陈小溢到场。来电13B00138000。", List.of())),
                List.of());
    }

    private List<Suggestion> of(String... paragraphs) {
        var leaves = Arrays.stream(paragraphs)
                .map(text -> Leaf.of(Leaf.Place.of(Leaf.Kind.PARAGRAPH, 1), "", text))
                .toList();
        return suggestions.of(new Manuscript(Form.DOCX, leaves, List.of()), PublicNumbers.NONE);
    }
}
