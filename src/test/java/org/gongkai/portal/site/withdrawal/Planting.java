package org.gongkai.portal.site.withdrawal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.EnclosedFile.Use;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a sentence wherever a document can hold one, and makes the document public. */
class Planting {

    /** Rare characters by which search finds the document without being told the sentence. */
    static final String RARE = "鹮鹳鹈鹕";

    private final PublishingDesk desk;
    private final ReviewDesk reviews;
    private final PublicationOffice office;
    private final FileStore files;
    private final JdbcClient jdbc;
    private final Clock clock;

    Planting(
            PublishingDesk desk,
            ReviewDesk reviews,
            PublicationOffice office,
            FileStore files,
            JdbcClient jdbc,
            Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.office = office;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A document of two public editions and a third one being written. */
    DocumentId plant(String sentence, UnitId unit, MatterId matter) {
        var content = content(sentence, matter);
        var first = Cast.publish(desk, reviews, office, unit, DocumentKind.NORMATIVE, content);
        var second = desk.correct(first.document(), "改正一处", Cast.CLERK);
        Cast.approve(desk, reviews, second);
        office.publish(second, Cast.LEADER);
        desk.correct(first.document(), "再改一处", Cast.CLERK);
        return first.document();
    }

    /** Lets somebody without an account read an edition. */
    void preview(String secret, EditionId edition) {
        jdbc.sql("""
                insert into publishing_preview (digest, document_id, number, made_by, made_at, expires_at)
                values (?, ?, ?, '示例科员', ?, ?)
                """)
                .params(digest(secret), edition.document().value(), edition.number(), now(), now().plusDays(1))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Content content(String sentence, MatterId matter) {
        var file = file(
                Use.ATTACHMENT,
                ("附件正文：" + sentence + RARE + "。").getBytes(StandardCharsets.UTF_8),
                "申请表" + sentence + ".txt",
                "");
        var picture = file(Use.PICTURE, picture(), "picture-1.png", "流程图" + sentence);
        var text = "<p>各街道办事处：</p><p>正文里的话：" + sentence + RARE + "。</p><p><img src=\"" + picture.url(new DocumentId(1))
                + "\" alt=\"流程图" + sentence + "\"></p>";
        return Cast.normative(
                        "关于" + sentence + "的办法",
                        "新民发〔2026〕" + (900 + sentence.hashCode() % 90) + "号",
                        LocalDate.now(clock))
                .withBody(RichText.of(text))
                .withSummary("概述" + sentence)
                .withSubtitle("副题" + sentence)
                .withMatters(List.of(matter))
                .withFiles(List.of(file, picture));
    }

    private EnclosedFile file(Use use, byte[] bytes, String name, String words) {
        var kept = files.keep(new ByteArrayInputStream(bytes), name);
        return new EnclosedFile(use, kept.digest(), name, kept.mediaType(), kept.size(), words);
    }

    private static byte[] picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
