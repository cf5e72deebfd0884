package org.gongkai.disclosure.publishing;

import java.time.LocalDate;
import java.util.EnumSet;
import org.gongkai.disclosure.publishing.Metadata.Classification;
import org.gongkai.disclosure.publishing.Metadata.Origin;
import org.gongkai.disclosure.publishing.life.Acting;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.foundation.organization.UnitId;

/** The named people of these tests, and what they write. */
public final class Cast {

    /** Writes. */
    public static final Acting CLERK = of(9001, "示例科员", Part.CLERK);
    /** Reviews and publishes. */
    public static final Acting REVIEWER = of(9002, "示例审核员", Part.REVIEWER);
    /** Checks secrecy. */
    public static final Acting SECRECY = of(9003, "示例保密员", Part.SECRECY_REVIEWER);
    /** Signs, withdraws, supersedes. */
    public static final Acting LEADER = of(9004, "示例负责人", Part.SIGNER);
    /** Someone of another unit. */
    public static final Acting STRANGER = unit -> new Hand(9005L, "外单位的人", EnumSet.noneOf(Part.class));

    private Cast() {}

    private static Acting of(long person, String name, Part part) {
        return unit -> new Hand(person, name, EnumSet.of(part));
    }

    /** A notice with everything it needs. */
    public static Content notice(String title) {
        return Content.of(title, RichText.of("<p>各街道办事处：</p><p>这是示例正文。</p>"));
    }

    /** A normative document in force from a day. */
    public static Content normative(String title, String number, LocalDate from) {
        return notice(title)
                .withMetadata(Metadata.NONE
                        .withOrigin(new Origin(number, null, from.minusDays(3), null))
                        .withClassification(new Classification("17", "05", FiveOpenness.SERVICE, null, null))
                        .withValidity(new Period(from, from.plusYears(5))));
    }

    /** A document of a unit, written, reviewed and published. */
    public static EditionId publish(
            PublishingDesk desk,
            ReviewDesk reviews,
            PublicationOffice office,
            UnitId unit,
            DocumentKind kind,
            Content content) {
        var id = desk.write(unit, kind, content, CLERK);
        approve(desk, reviews, id);
        office.publish(id, REVIEWER);
        return id;
    }

    /** Takes a draft through the usual review up to approval. */
    public static void approve(PublishingDesk desk, ReviewDesk reviews, EditionId id) {
        desk.submit(id, CLERK);
        reviews.approve(id, null, REVIEWER);
        reviews.passSecrecy(id, null, SECRECY);
        reviews.approve(id, null, LEADER);
    }
}
