package org.gongkai.foundation.privacy.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.foundation.privacy.PersonalDataKind;
import org.gongkai.foundation.privacy.PrivacyOfficer;
import org.gongkai.foundation.privacy.PublicNumbers;
import org.junit.jupiter.api.Test;

class SuggestionsTests {

    private final Suggestions suggestions = new Suggestions(
            new PrivacyOfficer(), Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @Test
    void eachWordIsSuggestedOnceWithHowOftenItStands() {
        assertThat(of("姓名：陈小满，手机 13800138000。", "陈 小满再次来电", "１３８００１３８０００"))
                .extracting(Suggestion::word, Suggestion::kind, Suggestion::count)
                .containsExactly(
                        tuple("陈小满", PersonalDataKind.NAME, 2), tuple("13800138000", PersonalDataKind.MOBILE, 2));
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
                .contains(tuple(PersonalDataKind.RESIDENT_ID, false), tuple(PersonalDataKind.BANK_CARD, false));
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

    private List<Suggestion> of(String... paragraphs) {
        var leaves = Arrays.stream(paragraphs)
                .map(text -> Leaf.of(Leaf.Place.of(Leaf.Kind.PARAGRAPH, 1), "", text))
                .toList();
        return suggestions.of(new Manuscript(Form.DOCX, leaves, List.of()), PublicNumbers.NONE);
    }
}
