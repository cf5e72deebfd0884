package org.gongkai.disclosure.publishing.editing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.FiveOpenness;
import org.gongkai.disclosure.publishing.Metadata;
import org.gongkai.disclosure.publishing.OpennessAttribute;
import org.gongkai.disclosure.publishing.Period;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.enclosing.DraftAddresses;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/** The fields of the editor (撰写表单) as they were sent; what is not sent is empty. */
public record EditForm(
        int version,
        String title,
        @Nullable String subtitle,
        @Nullable String summary,
        @Nullable String body,
        String kind,
        @Nullable List<String> matters,
        @Nullable String attribute,
        @Nullable String exemption,
        @Nullable String openness,
        @Nullable String topic,
        @Nullable String genre,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String formedOn,
        @Nullable String source,
        @Nullable String audience,
        @Nullable String keywords,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String publicFrom,
        @Nullable String publicTo,
        @Nullable List<Enclosed> files) {

    /** An attachment's row: its name may change, its place too. */
    public record Enclosed(
            String digest, String name, @Nullable String order) {

        private int place() {
            return order != null && order.strip().matches("[0-9]{1,4}")
                    ? Integer.parseInt(order.strip())
                    : Integer.MAX_VALUE;
        }
    }

    /** The form that shows a content. */
    static EditForm of(int version, DocumentKind kind, Content content) {
        var meta = content.metadata();
        var origin = meta.origin();
        var classes = meta.classification();
        return new EditForm(
                version,
                content.title(),
                content.subtitle(),
                content.summary(),
                content.body().html(),
                kind.name(),
                content.matters().stream().map(MatterId::toString).toList(),
                meta.disclosure().attribute().name(),
                meta.disclosure().exemption(),
                classes.openness() == null ? null : classes.openness().name(),
                classes.topic(),
                classes.genre(),
                origin.number(),
                origin.issuer(),
                Dates.written(origin.formedOn()),
                origin.source(),
                classes.audience(),
                classes.keywords(),
                Dates.written(meta.validity().from()),
                Dates.written(meta.validity().to()),
                Dates.written(meta.publicity().from()),
                Dates.written(meta.publicity().to()),
                null);
    }

    /** The fields without text and files, by name in their order; empty where nothing is known. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("title", title);
        values.put("subtitle", text(subtitle));
        values.put("summary", text(summary));
        values.put("kind", kind);
        values.put("matters", matterIds().stream().map(MatterId::toString).collect(Collectors.joining(",")));
        values.put("attribute", text(attribute));
        values.put("exemption", text(exemption));
        values.put("openness", text(openness));
        values.put("topic", text(topic));
        values.put("genre", text(genre));
        values.put("number", text(number));
        values.put("issuer", text(issuer));
        values.put("formedOn", text(formedOn));
        values.put("source", text(source));
        values.put("audience", text(audience));
        values.put("keywords", text(keywords));
        values.put("validFrom", text(validFrom));
        values.put("validTo", text(validTo));
        values.put("publicFrom", text(publicFrom));
        values.put("publicTo", text(publicTo));
        return values;
    }

    /** A form of fields as {@link #values} gives them. */
    static EditForm read(int version, Map<String, String> values, String body) {
        UnaryOperator<String> at = name -> values.getOrDefault(name, "");
        return new EditForm(
                version,
                at.apply("title"),
                at.apply("subtitle"),
                at.apply("summary"),
                body,
                at.apply("kind"),
                List.of(at.apply("matters").split(",")),
                at.apply("attribute"),
                at.apply("exemption"),
                at.apply("openness"),
                at.apply("topic"),
                at.apply("genre"),
                at.apply("number"),
                at.apply("issuer"),
                at.apply("formedOn"),
                at.apply("source"),
                at.apply("audience"),
                at.apply("keywords"),
                at.apply("validFrom"),
                at.apply("validTo"),
                at.apply("publicFrom"),
                at.apply("publicTo"),
                null);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    DocumentKind documentKind() {
        return DocumentKind.valueOf(kind);
    }

    /** The content that the form makes of what was stored; what the form does not show stays as it was. */
    Content over(Content stored) {
        return new Content(
                title,
                subtitle,
                summary,
                RichText.of(DraftAddresses.toPublic(Objects.requireNonNullElse(body, ""))),
                metadata(stored.metadata()),
                matterIds(),
                arranged(stored.files()));
    }

    private Metadata metadata(Metadata stored) {
        return stored.withOrigin(new Metadata.Origin(number, issuer, Dates.read("formedOn", formedOn), source))
                .withClassification(new Metadata.Classification(
                        filled(topic),
                        filled(genre),
                        filled(openness) == null ? null : FiveOpenness.valueOf(Objects.requireNonNull(openness)),
                        filled(audience),
                        filled(keywords)))
                .withDisclosure(disclosure())
                .withValidity(new Period(Dates.read("validFrom", validFrom), Dates.read("validTo", validTo)))
                .withPublicity(new Period(Dates.read("publicFrom", publicFrom), Dates.read("publicTo", publicTo)));
    }

    private Metadata.Disclosure disclosure() {
        var chosen = filled(attribute) == null
                ? OpennessAttribute.ON_INITIATIVE
                : OpennessAttribute.valueOf(Objects.requireNonNull(attribute));
        return new Metadata.Disclosure(chosen, chosen.needsReason() ? filled(exemption) : null);
    }

    private List<MatterId> matterIds() {
        return matters == null
                ? List.of()
                : matters.stream()
                        .filter(id -> id != null && id.matches("[1-9][0-9]{0,17}"))
                        .distinct()
                        .map(id -> new MatterId(Long.parseLong(id)))
                        .toList();
    }

    /** The stored files under their new names in their new order; a row that was not sent changes nothing. */
    private List<EnclosedFile> arranged(List<EnclosedFile> stored) {
        if (files == null || files.isEmpty()) return stored;
        return stored.stream()
                .sorted(Comparator.comparingInt(this::place))
                .map(this::renamed)
                .toList();
    }

    private int place(EnclosedFile file) {
        var row = row(file);
        return row == null ? Integer.MIN_VALUE : row.place();
    }

    private EnclosedFile renamed(EnclosedFile file) {
        var row = row(file);
        return row == null || row.name().isBlank()
                ? file
                : new EnclosedFile(file.use(), file.digest(), row.name(), file.mediaType(), file.size(), file.words());
    }

    private @Nullable Enclosed row(EnclosedFile file) {
        if (files == null || file.use() != EnclosedFile.Use.ATTACHMENT) return null;
        return files.stream()
                .filter(row -> row != null && file.digest().hex().equals(row.digest()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
