package org.gongkai.disclosure.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class RequestNumberTests {

    @Property(tries = 300)
    void everyNumberIsReadBackAsItWasWritten(
            @ForAll @IntRange(min = 2008, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 9_999_999) int sequence) {
        for (var body : new String[] {"mzj", "swj-tax", "150102006"}) {
            var number = new RequestNumber(body, year, sequence);
            assertThat(RequestNumber.parse(number.toString())).contains(number);
        }
    }

    @Property(tries = 200)
    void noTwoReadTheSame(
            @ForAll @Size(min = 2, max = 20) @UniqueElements
                    java.util.List<@IntRange(min = 1, max = 99_999) Integer> all) {
        var written = new HashSet<String>();
        all.forEach(sequence -> written.add(new RequestNumber("mzj", 2026, sequence).toString()));
        assertThat(written).hasSameSizeAs(all);
    }

    @Test
    void whatPeopleTypeIsForgiven() {
        var number = new RequestNumber("mzj", 2026, 7);
        for (var typed :
                new String[] {"mzj-2026-0007", " MZJ-2026-0007 ", "ｍｚｊ－２０２６－０００７", "mzj 2026 0007", "mzj–2026–0007"}) {
            assertThat(RequestNumber.parse(typed)).as(typed).contains(number);
        }
    }

    @Test
    void whatIsNoNumberIsNotGuessed() {
        for (var typed :
                new String[] {"", "7", "mzj-2026-7", "mzj-2026-00007", "mzj-1999-0007", "mzj-2026-0000", "../2026-0007"
                }) {
            assertThat(RequestNumber.parse(typed)).as(typed).isEmpty();
        }
        assertThatThrownBy(() -> new RequestNumber("mzj", 2026, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
