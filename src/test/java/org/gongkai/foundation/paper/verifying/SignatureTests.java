package org.gongkai.foundation.paper.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import org.gongkai.foundation.paper.Printed;
import org.junit.jupiter.api.Test;

/** The seal by itself, without a register: it holds, and every changed byte breaks it. */
class SignatureTests {

    private static final Printed PRINTED = Printed.of(Printed.letter(3));
    private static final int SAMPLES = 400;

    @Test
    void bothFilesAreSignedWithTheKeyOfThisDeploymentInTheNameOfTheBody() {
        for (var signed : new Signed[] {
            new PdfSignature(PRINTED.pdf()).find().orElseThrow(), new OfdSignature(PRINTED.ofd()).find().orElseThrow()
        }) {
            assertThat(signed.holds()).isTrue();
            assertThat(Printed.KEYS.isOurs(signed.certificate())).isTrue();
            assertThat(signed.certificate().getSubjectX500Principal().getName()).contains("青城区民政局");
            assertThat(signed.certificate().getIssuerX500Principal().getName()).contains("样章");
        }
    }

    @Test
    void aChangedByteOfThePdfBreaksTheSeal() {
        breaks(PRINTED.pdf(), file -> new PdfSignature(file).find().filter(Signed::holds).isPresent());
    }

    @Test
    void aChangedByteInAFileOfTheOfdBreaksTheSeal() {
        // a few bytes of the packing itself, as the time of a file, say nothing about the content; the register knows them
        int unnoticed = unnoticed(
                PRINTED.ofd(), file -> new OfdSignature(file).find().filter(Signed::holds).isPresent());
        assertThat(unnoticed).isLessThan(SAMPLES / 10);
    }

    @Test
    void whatIsAddedBehindThePdfBreaksTheSeal() {
        var longer = Arrays.copyOf(PRINTED.pdf(), PRINTED.pdf().length + 20);
        assertThat(new PdfSignature(longer).find()).get().matches(signed -> !signed.holds());
    }

    @Test
    void bothFilesBearTheirCodeTwice() {
        for (var file : new byte[][] {PRINTED.pdf(), PRINTED.ofd()}) {
            assertThat(Marks.in(file)).containsExactly(Printed.CODE);
            var text = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(text.split(Marks.of(Printed.CODE), -1).length).isGreaterThanOrEqualTo(3);
        }
    }

    private static void breaks(byte[] file, Function<byte[], Boolean> holds) {
        assertThat(unnoticed(file, holds)).isZero();
    }

    private static int unnoticed(byte[] file, Function<byte[], Boolean> holds) {
        int unnoticed = 0;
        for (int i = 0; i < SAMPLES; i++) {
            int at = (int) ((long) file.length * i / SAMPLES);
            file[at] ^= 1;
            if (holds.apply(file)) {
                unnoticed++;
            }
            file[at] ^= 1;
        }
        return unnoticed;
    }
}
