package org.gongkai.portal.search.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class InOnePieceTests {

    private Instant now = Instant.parse("2026-05-06T01:00:00Z");
    private final InOnePiece piece = new InOnePiece(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    @Test
    void is_not_worth_it_for_a_few() {
        piece.written(InOnePiece.MUCH - 1);
        now = now.plus(InOnePiece.PAUSE);
        assertThat(piece.due()).isFalse();
    }

    @Test
    void waits_until_the_writing_pauses() {
        piece.written(InOnePiece.MUCH);
        assertThat(piece.due()).isFalse();
        now = now.plusSeconds(20);
        piece.written(1);
        now = now.plusSeconds(20);
        assertThat(piece.due()).isFalse();
        now = now.plusSeconds(10);
        assertThat(piece.due()).isTrue();
    }

    @Test
    void is_done_once_for_what_was_written() {
        piece.written(InOnePiece.MUCH);
        now = now.plus(InOnePiece.PAUSE);
        assertThat(piece.due()).isTrue();
        assertThat(piece.due()).isFalse();
    }
}
