package org.gongkai.foundation.paper;

import static org.gongkai.foundation.design.Speech.say;

import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.concurrent.locks.ReentrantLock;
import org.gongkai.foundation.design.Site;
import org.gongkai.foundation.paper.font.Fonts;
import org.gongkai.foundation.paper.layout.Face;
import org.gongkai.foundation.paper.ofd.OfdFacts;
import org.gongkai.foundation.paper.ofd.OfdWriter;
import org.gongkai.foundation.paper.pdf.PdfFacts;
import org.gongkai.foundation.paper.pdf.PdfWriter;
import org.gongkai.foundation.paper.register.Entry;
import org.gongkai.foundation.paper.register.Register;
import org.gongkai.foundation.paper.sealing.Seal;
import org.gongkai.foundation.paper.sealing.SealKeys;
import org.gongkai.foundation.paper.sealing.SealPicture;
import org.gongkai.foundation.paper.sealing.Sm;
import org.gongkai.foundation.paper.typesetting.FormSetter;
import org.gongkai.foundation.paper.typesetting.Proof;
import org.gongkai.foundation.paper.typesetting.Typesetter;
import org.gongkai.foundation.paper.verifying.Marks;
import org.springframework.stereotype.Service;

/** Where papers are laid out, written and sealed (用印): one at a time, since fonts and layouts are large. */
@Service
public class SealOffice {

    private final Fonts fonts;
    private final SealKeys keys;
    private final Register register;
    private final Site site;
    private final Clock clock;
    private final ReentrantLock one = new ReentrantLock();

    SealOffice(Fonts fonts, SealKeys keys, Register register, Site site, Clock clock) {
        this.fonts = fonts;
        this.keys = keys;
        this.register = register;
        this.site = site;
        this.clock = clock;
    }

    /** Seals a paper and enters it in the register; refuses with the character that cannot be printed. */
    public SealedPaper seal(Paper paper) {
        one.lock();
        try {
            return make(paper);
        } finally {
            one.unlock();
        }
    }

    /** Prints a form as PDF, without a seal and in no register; on the same press, since fonts are for one at a time. */
    public byte[] print(Blank form) {
        one.lock();
        try {
            var when = clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(clock.getZone());
            var layout = FormSetter.set(form, fonts);
            return new PdfWriter(fonts, new PdfFacts(when, form.title(), form.issuer(), "")).writeUnsealed(layout);
        } finally {
            one.unlock();
        }
    }

    private SealedPaper make(Paper paper) {
        var code = VerificationCode.random();
        var when = clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(clock.getZone());
        var issuer = paper.issuer().name();
        var key = keys.of(paper.issuer());
        var reason = say(key.sample() ? "paper.seal.alt.sample" : "paper.seal.alt", issuer);
        var layout = Typesetter.set(paper, proof(code, reason, key.sample()), fonts);
        var face = fonts.able(Face.TITLE, issuer + say("paper.sample.word"));
        var picture = SealPicture.of(issuer, key.sample() ? say("paper.sample.word") : "", fonts.of(face)::outline);
        var seal = new Seal(issuer, key, picture);
        var pdf = new PdfWriter(fonts, new PdfFacts(when, Marks.of(code), issuer, reason)).write(layout, seal);
        var id = HexFormat.of().formatHex(Sm.digest(pdf)).substring(0, 32);
        var ofd = new OfdWriter(fonts, new OfdFacts(id, when, Marks.of(code), issuer)).write(layout, seal);
        register.add(new Entry(
                code,
                paper.issuer().code(),
                issuer,
                // without the label that is printed before it
                paper.number().substring(paper.number().indexOf('：') + 1),
                paper.title(),
                paper.on(),
                layout.sheets().size(),
                when.toInstant(),
                key.sample(),
                der(seal),
                HexFormat.of().formatHex(Sm.digest(pdf)),
                HexFormat.of().formatHex(Sm.digest(ofd))));
        return new SealedPaper(code, layout.sheets().size(), when.toInstant(), key.sample(), pdf, ofd);
    }

    private Proof proof(VerificationCode code, String seal, boolean sample) {
        var address = site.address();
        var link = address.isEmpty() ? code.grouped() : address + "/verify?code=" + code.value();
        var where = address.isEmpty() ? say("paper.proof.here") : address + "/verify";
        var words = say("paper.proof.words", code.grouped(), where) + (sample ? "\n" + say("paper.proof.sample") : "");
        return new Proof(link, words, say("paper.proof.alt", code.grouped()), seal);
    }

    private static byte[] der(Seal seal) {
        try {
            return seal.key().certificate().getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
