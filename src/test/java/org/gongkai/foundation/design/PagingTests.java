package org.gongkai.foundation.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PagingTests {

    @Test
    void inTheMiddleOfferFirstLastAndNeighbours() {
        assertThat(new Paging(20, 10, 400, "?page=").offered())
                .containsExactly(1L, 0L, 18L, 19L, 20L, 21L, 22L, 0L, 40L);
    }

    @Test
    void aShortListHasNoGaps() {
        assertThat(new Paging(1, 10, 25, "?page=").offered()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void anEmptyListHasOnePage() {
        assertThat(new Paging(1, 10, 0, "?page=").last()).isEqualTo(1);
        assertThat(new Paging(1, 10, 0, "?page=").offered()).containsExactly(1L);
    }

    @Test
    void aFullLastPageIsNotFollowedByAnEmptyOne() {
        assertThat(new Paging(1, 10, 30, "?page=").last()).isEqualTo(3);
    }

    @Test
    void offsetsStartAtTheFirstItem() {
        assertThat(new Paging(1, 10, 30, "?page=").offset()).isZero();
        assertThat(new Paging(3, 10, 30, "?page=").offset()).isEqualTo(20);
    }

    @Test
    void pagesStartAtOne() {
        assertThatThrownBy(() -> new Paging(0, 10, 30, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
