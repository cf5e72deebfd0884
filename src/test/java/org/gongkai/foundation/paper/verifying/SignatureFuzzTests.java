package org.gongkai.foundation.paper.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Files of any make: a verdict each time, and no seal of ours on what we did not seal. */
class SignatureFuzzTests {

    @FuzzTest(maxDuration = "10m")
    void pdf(byte[] bytes) {
        assertThat(new PdfSignature(bytes).find().filter(Signed::holds)).isEmpty();
        assertThat(Marks.in(bytes)).hasSizeLessThan(4);
    }

    @FuzzTest(maxDuration = "10m")
    void ofd(byte[] bytes) {
        assertThat(new OfdSignature(bytes).find().filter(Signed::holds)).isEmpty();
    }
}
