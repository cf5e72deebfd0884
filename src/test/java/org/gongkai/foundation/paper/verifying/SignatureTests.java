package org.gongkai.foundation.paper.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
            new PdfSignature(PRINTED.pdf()).find().orElseThrow(),
            new OfdSignature(PRINTED.ofd()).find().orElseThrow()
        }) {
            assertThat(signed.holds()).isTrue();
            assertThat(Printed.KEYS.isOurs(signed.certificate())).isTrue();
            assertThat(signed.certificate().getSubjectX500Principal().getName()).contains("青城区民政局");
            assertThat(signed.certificate().getIssuerX500Principal().getName()).contains("样章");
        }
    }

    /** Some bytes of the envelope itself, outside what is signed, say nothing about the content; the register knows them too. */
    @Test
    void aChangedByteOfTheContentBreaksTheSeal() {
        var message = new String(PRINTED.pdf(), StandardCharsets.ISO_8859_1).indexOf("<308");
        assertThat(unnoticed(PRINTED.pdf(), file -> new PdfSignature(file).find()))
                .allMatch(at -> at > message && at < message + 8192)
                .hasSizeLessThan(3);
        assertThat(unnoticed(PRINTED.ofd(), file -> new OfdSignature(file).find()))
                .hasSizeLessThan(SAMPLES / 20);
    }

    @Test
    void aBrokenMessageOrCertificateIsNoFault() {
        var file = PRINTED.pdf();
        int message = new String(file, StandardCharsets.ISO_8859_1).indexOf("<308");
        for (int at = message; at < message + 2400; at += 3) {
            for (int bit : new int[] {1, 4}) {
                file[at] ^= (byte) bit;
                new PdfSignature(file).find().ifPresent(signed -> Printed.KEYS.isOurs(signed.certificate()));
                file[at] ^= (byte) bit;
            }
        }
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
            var text = new String(file, StandardCharsets.ISO_8859_1);
            assertThat(text.split(Marks.of(Printed.CODE), -1).length).isGreaterThanOrEqualTo(3);
        }
    }

    private static List<Integer> unnoticed(byte[] file, Function<byte[], Optional<Signed>> find) {
        var unnoticed = new ArrayList<Integer>();
        for (int i = 0; i < SAMPLES; i++) {
            int at = (int) ((long) file.length * i / SAMPLES);
            file[at] ^= 1;
            if (find.apply(file).filter(Signed::holds).isPresent()) {
                unnoticed.add(at);
            }
            file[at] ^= 1;
        }
        return unnoticed;
    }
}
