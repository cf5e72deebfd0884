package org.gongkai.standards.catalogue.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.gongkai.standards.catalogue.comparing.WordDifference.Fate;
import org.gongkai.standards.catalogue.comparing.WordDifference.Piece;
import org.junit.jupiter.api.Test;

class WordDifferenceTests {

    @Test
    void marksOnlyThePartThatChanged() {
        assertThat(WordDifference.between("申请条件；办理时间；电话", "申请条件；办理地点；电话"))
                .containsExactly(
                        new Piece(Fate.KEPT, "申请条件；"),
                        new Piece(Fate.OUT, "办理时间；"),
                        new Piece(Fate.IN, "办理地点；"),
                        new Piece(Fate.KEPT, "电话"));
    }

    @Property
    void theNewTextCanBeReadFromThePieces(
            @ForAll @StringLength(max = 30) @CharRange(from = '；', to = '；') @CharRange(from = 'a', to = 'c')
                    String before,
            @ForAll @StringLength(max = 30) @CharRange(from = '；', to = '；') @CharRange(from = 'a', to = 'c')
                    String now) {
        var read = WordDifference.between(before, now).stream()
                .filter(piece -> piece.fate() != Fate.OUT)
                .map(Piece::text)
                .collect(Collectors.joining());
        assertThat(read).isEqualTo(now);
    }
}
