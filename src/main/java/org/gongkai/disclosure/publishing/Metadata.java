package org.gongkai.disclosure.publishing;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a document beside its text (元数据), grouped as real sites show it. */
public record Metadata(
        Origin origin,
        Classification classification,
        Disclosure disclosure,
        Period validity,
        Period publicity,
        Map<String, String> further) {

    /** Nothing is known yet. */
    public static final Metadata NONE =
            new Metadata(Origin.NONE, Classification.NONE, Disclosure.OPEN, Period.OPEN, Period.OPEN, Map.of());

    public Metadata {
        further = Map.copyOf(further);
    }

    /**
     * Where it comes from (来源).
     *
     * @param number 发文字号 in canonical form where it is one
     * @param issuer 发文机关 where it is not simply the owning unit
     * @param formedOn 成文日期
     * @param source address or periodical it was taken from
     */
    public record Origin(
            @Nullable String number,
            @Nullable String issuer,
            @Nullable LocalDate formedOn,
            @Nullable String source) {

        public static final Origin NONE = new Origin(null, null, null, null);

        public Origin {
            number = number == null || number.isBlank() ? null : DocumentNumber.canonical(number);
            issuer = issuer == null || issuer.isBlank() ? null : issuer.strip();
            source = source == null || source.isBlank() ? null : source.strip();
        }
    }

    /**
     * Where it belongs (分类).
     *
     * @param topic code of one of the themes (主题分类)
     * @param genre code of the kind of official paper (体裁)
     * @param audience 服务对象
     * @param keywords 主题词, separated by blanks
     */
    public record Classification(
            @Nullable String topic,
            @Nullable String genre,
            @Nullable FiveOpenness openness,
            @Nullable String audience,
            @Nullable String keywords) {

        public static final Classification NONE = new Classification(null, null, null, null, null);
    }

    /** To whom it is open, and by which exemption not (公开属性与理由代码). */
    public record Disclosure(
            OpennessAttribute attribute, @Nullable String exemption) {

        public static final Disclosure OPEN = new Disclosure(OpennessAttribute.ON_INITIATIVE, null);
    }

    public Metadata withOrigin(Origin other) {
        return new Metadata(other, classification, disclosure, validity, publicity, further);
    }

    public Metadata withClassification(Classification other) {
        return new Metadata(origin, other, disclosure, validity, publicity, further);
    }

    public Metadata withDisclosure(Disclosure other) {
        return new Metadata(origin, classification, other, validity, publicity, further);
    }

    /** 有效期. */
    public Metadata withValidity(Period other) {
        return new Metadata(origin, classification, disclosure, other, publicity, further);
    }

    /** 公示期. */
    public Metadata withPublicity(Period other) {
        return new Metadata(origin, classification, disclosure, validity, other, further);
    }

    public Metadata withFurther(Map<String, String> other) {
        return new Metadata(origin, classification, disclosure, validity, publicity, other);
    }
}
