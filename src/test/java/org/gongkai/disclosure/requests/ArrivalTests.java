package org.gongkai.disclosure.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;

/** 条例第三十一条. */
class ArrivalTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @Test
    void whatIsHandedInIsReceivedOnThatDay() {
        assertThat(new Arrival(Channel.IN_PERSON, MONDAY, MONDAY, null).receivedOn())
                .contains(MONDAY);
        assertThat(new Arrival(Channel.ORAL, MONDAY, MONDAY, null).receivedOn()).contains(MONDAY);
    }

    @Test
    void aLetterThatIsSignedForIsReceivedOnTheDayOfTheSignatureNotOfThePostmark() {
        assertThat(new Arrival(Channel.POST_SIGNED, MONDAY, MONDAY.plusDays(3), null).receivedOn())
                .contains(MONDAY.plusDays(3));
    }

    @Test
    void anOrdinaryLetterWaitsForTheConfirmationOfTheDayItCame() {
        var letter = new Arrival(Channel.POST_ORDINARY, MONDAY, MONDAY.plusDays(2), null);
        assertThat(letter.receivedOn()).isEmpty();
        assertThat(letter.confirmed(MONDAY.plusDays(2)).receivedOn()).contains(MONDAY.plusDays(2));
        assertThat(letter.confirmed(MONDAY.plusDays(2)).isConfirmedLate()).isFalse();
        assertThat(letter.confirmed(MONDAY.plusDays(3)).isConfirmedLate()).isTrue();
    }

    @Test
    void whatComesByTheNetOrFaxWaitsForBothSides() {
        for (var channel : new Channel[] {Channel.INTERNET, Channel.EMAIL, Channel.FAX}) {
            var sent = new Arrival(channel, MONDAY, MONDAY, null);
            assertThat(sent.receivedOn()).as(channel.name()).isEmpty();
            assertThat(sent.confirmed(MONDAY.plusDays(1)).receivedOn()).contains(MONDAY.plusDays(1));
        }
    }

    @Test
    void whatCannotHaveHappenedIsRefusedBesideItsField() {
        assertThatThrownBy(() -> new Arrival(Channel.POST_SIGNED, MONDAY, MONDAY.minusDays(1), null))
                .isInstanceOf(Refused.class)
                .extracting(e -> ((Refused) e).field())
                .isEqualTo("arrivedOn");
        assertThatThrownBy(() -> new Arrival(Channel.IN_PERSON, MONDAY, MONDAY.plusDays(1), null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Arrival(Channel.FAX, MONDAY, MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Arrival(Channel.POST_SIGNED, MONDAY, MONDAY, MONDAY))
                .isInstanceOf(Refused.class);
    }

    @Property(tries = 300)
    void theDayOfReceiptIsNeverBeforeItCameNorBeforeItIsKnown(
            @ForAll Channel channel, @ForAll @IntRange(max = 60) int way, @ForAll @IntRange(max = 60) int confirmed) {
        boolean handed = channel.receipt() == Channel.Receipt.HANDED_IN;
        var arrived = MONDAY.plusDays(handed ? 0 : way);
        var unconfirmed = new Arrival(channel, MONDAY, arrived, null);
        assertThat(unconfirmed.receivedOn().isPresent()).isEqualTo(!channel.needsConfirmation());
        if (channel.needsConfirmation()) {
            assertThat(unconfirmed.confirmed(arrived.plusDays(confirmed)).receivedOn())
                    .contains(arrived.plusDays(confirmed));
        } else {
            assertThat(unconfirmed.receivedOn()).contains(arrived);
        }
        assertThat(unconfirmed.reason()).contains("第三十一条");
    }
}
