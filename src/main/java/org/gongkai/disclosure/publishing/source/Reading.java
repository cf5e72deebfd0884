package org.gongkai.disclosure.publishing.source;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.Classifications;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Metadata;
import org.gongkai.disclosure.publishing.Metadata.Classification;
import org.gongkai.disclosure.publishing.Metadata.Origin;
import org.gongkai.disclosure.publishing.Period;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.Term;
import org.gongkai.disclosure.publishing.Validity;
import org.gongkai.disclosure.publishing.source.Fields.Known;
import org.jspecify.annotations.Nullable;

/** Understands one line: known fields become a document's content, unknown ones are kept. */
public final class Reading {

    /** Words of classification by name, to codes. */
    public record Codes(
            Map<String, String> topics, Map<String, String> genres, Map<String, CategoryKinds.Row> categories) {

        /** Those the district works with. */
        public static Codes of(Classifications classifications) {
            return new Codes(byName(classifications.topics()), byName(classifications.genres()), CategoryKinds.read());
        }

        private static Map<String, String> byName(List<Term> terms) {
            return terms.stream().collect(Collectors.toMap(Term::name, Term::code));
        }
    }

    private final Fields fields;
    private final Codes codes;
    private final @Nullable DocumentKind given;
    private final LocalDate today;

    public Reading(Fields fields, Codes codes, @Nullable DocumentKind given, LocalDate today) {
        this.fields = fields;
        this.codes = codes;
        this.given = given;
        this.today = today;
    }

    /** A document, or why the line cannot become one. */
    public Incoming read(long line, Map<String, String> raw) throws BadLine {
        var sorted = fields.sort(raw);
        var known = sorted.known();
        var source = needed(known, Known.SOURCE_ID, "publishing.import.noSourceId");
        var title = needed(known, Known.TITLE, "publishing.import.noTitle");
        var written = needed(known, Known.BODY, "publishing.import.noBody");
        if (title.length() > 500) throw new BadLine(say("publishing.import.longTitle", title.length()));
        if (source.length() > 200) throw new BadLine(say("publishing.import.longSourceId"));
        var said = known.get(Known.PUBLISHED_ON);
        var published = said == null
                ? undated(sorted.further().get("history"))
                : Days.readVague(said, Known.PUBLISHED_ON.word());
        if (published.day().isAfter(today)) {
            throw new BadLine(say("publishing.import.future", published.day().toString()));
        }
        var body = RichText.of(RunningText.broken(written.strip()));
        if (body.isEmpty()) throw new BadLine(say("publishing.import.noBody"));
        var further = new LinkedHashMap<>(sorted.further());
        var kind = kind(known, further);
        var metadata = metadata(known, further);
        var content = new Content(
                title, known.get(Known.SUBTITLE), known.get(Known.SUMMARY), body, metadata, List.of(), List.of());
        return new Incoming(
                line,
                source,
                kind,
                content,
                published,
                known.get(Known.INDEX_NUMBER),
                ended(known),
                Incoming.digest(kind, known, further));
    }

    private static Days.Dated undated(@Nullable String history) {
        return Days.inHistory(history).map(day -> new Days.Dated(day, null)).orElseGet(Days::unknown);
    }

    private Metadata metadata(Map<Known, String> known, Map<String, String> further) throws BadLine {
        var category = Optional.ofNullable(known.get(Known.CATEGORY));
        category.ifPresent(c -> further.put("category", c));
        var topic = code(codes.topics(), known.get(Known.TOPIC), "topic", further);
        var genre = code(codes.genres(), known.get(Known.GENRE), "genre", further);
        if (genre == null) {
            genre = category.map(codes.categories()::get)
                    .map(CategoryKinds.Row::genre)
                    .orElse(null);
        }
        var validity = new Period(
                Days.read(known.get(Known.VALID_FROM), Known.VALID_FROM.word()),
                Days.read(known.get(Known.VALID_TO), Known.VALID_TO.word()));
        if (validity.isReversed()) throw new BadLine(say("publishing.requires.DATES_IN_ORDER"));
        return Metadata.NONE
                .withOrigin(new Origin(
                        known.get(Known.DOCUMENT_NUMBER),
                        known.get(Known.ISSUER),
                        Days.read(known.get(Known.FORMED_ON), Known.FORMED_ON.word()),
                        known.get(Known.SOURCE)))
                .withClassification(
                        new Classification(topic, genre, null, known.get(Known.AUDIENCE), known.get(Known.KEYWORDS)))
                .withValidity(validity)
                .withFurther(further);
    }

    /** By the line's own word, else as ordered, else by its category. */
    private DocumentKind kind(Map<Known, String> known, Map<String, String> further) throws BadLine {
        var written = known.get(Known.KIND);
        if (written != null) {
            return named(written).orElseThrow(() -> new BadLine(say("publishing.import.kind", written)));
        }
        if (given != null) return given;
        if (further.containsKey("law_id") && further.containsKey("article")) return DocumentKind.LAW_ARTICLE;
        var category = known.getOrDefault(Known.CATEGORY, "");
        var row = codes.categories().get(category);
        return row == null ? DocumentKind.NOTICE : row.kind();
    }

    /** A kind by its code or its Chinese name. */
    public static Optional<DocumentKind> named(String word) {
        return Arrays.stream(DocumentKind.values())
                .filter(k ->
                        k.name().equalsIgnoreCase(word.strip()) || k.label().equals(word.strip()))
                .findFirst();
    }

    private static @Nullable Validity ended(Map<Known, String> known) {
        return switch (known.getOrDefault(Known.EXPIRED, "")) {
            case "1", "true", "是", "失效", "已失效" -> Validity.EXPIRED;
            case "废止", "已废止" -> Validity.REPEALED;
            default -> null;
        };
    }

    /** A code or a name becomes the code; a word that is neither is kept as it came. */
    private static @Nullable String code(
            Map<String, String> byName, @Nullable String written, String field, Map<String, String> further) {
        if (written == null) return null;
        var word = written.strip();
        if (byName.containsValue(word)) return word;
        var code = byName.get(word);
        if (code == null) further.put(field, word);
        return code;
    }

    private static String needed(Map<Known, String> known, Known field, String sentence) throws BadLine {
        var value = known.get(field);
        if (value == null || value.isBlank()) throw new BadLine(say(sentence));
        return value.strip();
    }
}
