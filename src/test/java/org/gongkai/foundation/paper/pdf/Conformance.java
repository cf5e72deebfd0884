package org.gongkai.foundation.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.Security;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF, the validator of the archives, says of a file. */
public final class Conformance {

    private Conformance() {}

    public static void assertArchivalAndAccessible(byte[] pdf, String name) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        // veraPDF reads certificates with the JDK, which does not know the curve of SM2
        var provider = new BouncyCastleProvider();
        Security.insertProviderAt(provider, 1);
        try {
            for (var flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1}) {
                try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                    var result = validator.validate(parser);
                    assertThat(result.getTestAssertions().stream()
                                    .map(found -> found.getRuleId().getClause() + " "
                                            + found.getRuleId().getTestNumber() + " " + found.getMessage() + " "
                                            + found.getLocation().getContext())
                                    .distinct()
                                    .limit(10))
                            .as("%s as %s", name, flavour)
                            .isEmpty();
                    assertThat(result.isCompliant()).isTrue();
                }
            }
        } finally {
            Security.removeProvider(provider.getName());
        }
    }
}
