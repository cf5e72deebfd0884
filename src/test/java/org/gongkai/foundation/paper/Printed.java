package org.gongkai.foundation.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.foundation.paper.font.Fonts;
import org.gongkai.foundation.paper.layout.Layout;
import org.gongkai.foundation.paper.ofd.OfdFacts;
import org.gongkai.foundation.paper.ofd.OfdWriter;
import org.gongkai.foundation.paper.pdf.PdfFacts;
import org.gongkai.foundation.paper.pdf.PdfWriter;
import org.gongkai.foundation.paper.sealing.SampleSeals;
import org.gongkai.foundation.paper.sealing.SealKeys;
import org.gongkai.foundation.paper.typesetting.Proof;
import org.gongkai.foundation.paper.typesetting.Typesetter;
import org.gongkai.foundation.paper.verifying.Marks;
import org.springframework.util.unit.DataSize;

/** A paper laid out, written twice and sealed, without a database. */
public record Printed(Layout layout, byte[] pdf, byte[] ofd) {

    public static final Paper.Issuer ISSUER = new Paper.Issuer("mzj", "青城区民政局");
    public static final VerificationCode CODE = new VerificationCode("23456789ABCDEFGH");
    public static final PaperSettings NONE = new PaperSettings(null, "", null, null, null, DataSize.ofMegabytes(4));
    public static final Fonts FONTS = new Fonts(NONE);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T02:30:00Z"), ZoneId.of("Asia/Shanghai"));
    public static final SealKeys KEYS = SampleSeals.keys(folder(), NONE, CLOCK);

    /** A letter of so many paragraphs. */
    public static Paper letter(int paragraphs) {
        return new Paper(
                ISSUER,
                "编号：mzj-2026-0007/2",
                "政府信息公开申请答复书",
                "王小明",
                IntStream.rangeClosed(1, paragraphs)
                        .<Paper.Block>mapToObj(
                                i -> new Paper.Paragraph(
                                        "第" + i
                                                + "段：本机关于2026年3月2日收到您的政府信息公开申请，内容为：“高龄津贴发放标准（2025年度）”。经审查，按照《中华人民共和国政府信息公开条例》第三十六条第（二）项，予以公开。"))
                        .toList(),
                List.of(),
                LocalDate.of(2026, 3, 12),
                List.of());
    }

    public static Printed of(Paper paper) {
        var proof = new Proof(
                "https://www.example.gov.cn/verify?code=" + CODE.value(),
                "核验码：" + CODE.grouped()
                        + "\n在 https://www.example.gov.cn/verify 上传本文书的电子文件或者输入核验码，可以核验印章和内容。\n本文书加盖的是样章，仅供演示，不具有法律效力。",
                "文书核验二维码，核验码 " + CODE.grouped(),
                paper.issuer().name() + "印章（样章）");
        var layout = Typesetter.set(paper, proof, FONTS);
        var seal = SampleSeals.seal(KEYS, paper.issuer(), FONTS);
        var when = CLOCK.instant().atZone(CLOCK.getZone());
        var mark = Marks.of(CODE);
        var name = paper.issuer().name();
        return new Printed(
                layout,
                new PdfWriter(FONTS, new PdfFacts(when, mark, name, proof.seal())).write(layout, seal),
                new OfdWriter(FONTS, new OfdFacts("0123456789abcdef0123456789abcdef", when, mark, name))
                        .write(layout, seal));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("gongkai-paper");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
