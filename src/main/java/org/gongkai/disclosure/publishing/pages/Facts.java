package org.gongkai.disclosure.publishing.pages;

import static org.gongkai.foundation.design.Speech.say;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.DocumentNumber;
import org.gongkai.disclosure.publishing.saved.Dates;
import org.gongkai.disclosure.publishing.saved.Lines;
import org.gongkai.disclosure.publishing.saved.Metas;
import org.gongkai.disclosure.publishing.saved.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its document: meta tags first, then tables and lines of metadata, then the text itself. */
final class Facts {

    private static final Pattern BODY =
            Pattern.compile(".*(政府|办公厅|办公室|委员会|局|厅|部|院|署|中心|街道办事处|管委会|法院|检察院|委|办|处|馆|队|站|所|支队)([（(].*[）)])?$");
    private static final Pattern NUMBER_IN_TITLE =
            Pattern.compile("[（(]([\\p{IsHan}]{2,14}[〔\\[【（(]\\d{4}[〕\\]】）)]\\d{1,5}号)[）)]");
    private static final Pattern DECREE = Pattern.compile("(.{2,30}令)?\\s*第?\\s*\\d{1,4}\\s*号");
    private static final Pattern ORDER = Pattern.compile("[\\p{IsHan}]{4,30}令[（(]?第?\\d{1,4}号[）)]?");
    private static final Pattern SPEAKER = Pattern.compile(
            "^((?:[\\p{IsHan}（）()]{2,30}(?:政府|办公厅|办公室|委员会|委|局|厅|部|院|署|中心|办事处|管委会|法院|检察院|联合会|总工会)\\s*)+)关于");
    private static final int LINES_OF_HEAD = 6;
    private static final int FIRST_YEAR = 1990;

    private final Document page;
    private final Labels around;
    private final Labels inside;
    private final List<String> lines;
    private final @Nullable URI address;

    private final List<String> problems = new ArrayList<>();

    /**
     * @param page with its meta tags
     * @param around labels outside the text
     * @param inside labels in the head of the text
     * @param text the trimmed text
     */
    Facts(Document page, Labels around, Labels inside, Element text, @Nullable URI address) {
        this.page = page;
        this.around = around;
        this.inside = inside;
        this.lines = Lines.of(text).stream()
                .flatMap(line -> Lines.broken(line).stream())
                .map(Words::of)
                .filter(words -> !words.isEmpty())
                .toList();
        this.address = address;
    }

    List<String> problems() {
        return problems;
    }

    Optional<String> label(Label label) {
        return around.get(label).or(() -> inside.get(label));
    }

    /** The day of publication: tag, label, date beside the title, address, at last the signature. */
    @Nullable
    LocalDate publishedOn(List<String> beside) {
        var tagged = Optional.ofNullable(Metas.first(
                        page,
                        "PubDate",
                        "publishdate",
                        "pubdate",
                        "article:published_time",
                        "publish_time",
                        "datePublished",
                        "DC.date",
                        "firstpublishedtime"))
                .flatMap(Dates::in);
        var labelled = label(Label.PUBLISHED_ON).flatMap(Dates::in);
        if (tagged.isPresent() && labelled.isPresent() && !tagged.equals(labelled)) {
            problems.add(say(
                    "publishing.pages.twoDates",
                    tagged.get().toString(),
                    labelled.get().toString()));
        }
        var found = tagged.or(() -> labelled)
                .or(() -> beside.stream()
                        .map(Dates::in)
                        .flatMap(Optional::stream)
                        .filter(day -> !isOther(day))
                        .findFirst())
                .or(() -> Optional.ofNullable(address).flatMap(a -> Dates.inAddress(String.valueOf(a.getPath()))))
                .filter(day -> day.getYear() >= FIRST_YEAR);
        if (found.isPresent()) return found.get();
        var signed = label(Label.FORMED_ON).flatMap(Dates::in).or(this::signed);
        problems.add(say(signed.isPresent() ? "publishing.pages.dateOfSignature" : "publishing.pages.noDate"));
        return signed.orElse(null);
    }

    /** A day that the page gives another meaning. */
    private boolean isOther(LocalDate day) {
        return Stream.of(Label.VALID_FROM, Label.VALID_TO)
                .anyMatch(label ->
                        label(label).flatMap(Dates::in).filter(day::equals).isPresent());
    }

    /** All else, by field names of the import. */
    Map<String, String> fields(String title) {
        var fields = new LinkedHashMap<String, String>();
        number(title).ifPresent(number -> fields.put("documentNumber", number));
        label(Label.ISSUER)
                .or(() -> issuerIn(title))
                .or(() -> label(Label.PUBLISHER))
                .filter(issuer -> issuer.length() <= 100)
                .ifPresent(issuer -> fields.put("issuer", issuer));
        var source = Optional.ofNullable(Metas.get(page, "ContentSource"))
                .or(() -> label(Label.SOURCE))
                .map(Facts::place);
        source.ifPresent(place -> fields.put("source", place));
        if (!fields.containsKey("issuer")) {
            source.filter(place -> BODY.matcher(place).matches()).ifPresent(place -> fields.put("issuer", place));
        }
        label(Label.FORMED_ON)
                .flatMap(Dates::in)
                .or(this::signed)
                .ifPresent(day -> fields.put("formedOn", day.toString()));
        label(Label.VALID_FROM).flatMap(Dates::in).ifPresent(day -> fields.put("validFrom", day.toString()));
        label(Label.VALID_TO).flatMap(Dates::in).ifPresent(day -> fields.put("validTo", day.toString()));
        term(fields);
        label(Label.INDEX_NUMBER)
                .filter(number -> number.matches("[\\p{Alnum}/_.〔〕\\[\\]()（）-]{5,60}"))
                .ifPresent(number -> fields.put("indexNumber", number));
        label(Label.TOPIC).ifPresent(topic -> fields.put("topic", topic));
        label(Label.GENRE).ifPresent(genre -> fields.put("genre", genre));
        label(Label.KEYWORDS).ifPresent(words -> fields.put("keywords", words));
        label(Label.AUDIENCE).ifPresent(audience -> fields.put("audience", audience));
        label(Label.FORCE)
                .filter(force -> force.matches(".*(失效|废止).*"))
                .ifPresent(force -> fields.put("expired", force.contains("废止") ? "废止" : "失效"));
        Optional.ofNullable(Metas.get(page, "ColumnName")).ifPresent(column -> fields.put("原栏目", column));
        Optional.ofNullable(Metas.get(page, "SiteName")).ifPresent(site -> fields.put("原网站", site));
        return fields;
    }

    /** What the text says of its own term, where the page itself says nothing. */
    private void term(Map<String, String> fields) {
        if (fields.containsKey("validFrom") || fields.containsKey("validTo")) return;
        var formed = fields.get("formedOn");
        StatedTerm.in(lines, formed == null ? null : LocalDate.parse(formed)).ifPresent(term -> {
            fields.put("validFrom", term.from().toString());
            fields.put("validTo", term.to().toString());
            problems.add(say(
                    "publishing.pages.term", term.from().toString(), term.to().toString()));
        });
    }

    private Optional<String> number(String title) {
        var labelled = label(Label.DOCUMENT_NUMBER)
                .filter(number -> DocumentNumber.parse(number).isPresent()
                        || number.length() <= 30
                                && number.matches(".*\\d.*号?.*")
                                && DECREE.matcher(number).matches());
        if (labelled.isPresent()) return labelled.map(DocumentNumber::canonical);
        var alone = lines.stream()
                .limit(LINES_OF_HEAD)
                .filter(line ->
                        line.length() <= 40 && DocumentNumber.parse(line).isPresent())
                .findFirst()
                .or(this::decree);
        if (alone.isPresent()) return alone.map(DocumentNumber::canonical);
        var titled = NUMBER_IN_TITLE.matcher(title);
        return titled.find() ? Optional.of(titled.group(1)) : Optional.empty();
    }

    /** 某某令 and 第N号, on one line or on two. */
    private Optional<String> decree() {
        var head = lines.stream().limit(LINES_OF_HEAD).map(Words::solid).toList();
        for (int i = 0; i < head.size(); i++) {
            if (ORDER.matcher(head.get(i)).matches()) return Optional.of(head.get(i));
            if (i + 1 < head.size()
                    && ORDER.matcher(head.get(i) + head.get(i + 1)).matches()) {
                return Optional.of(head.get(i) + head.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** Who speaks in the title, before 关于. */
    private static Optional<String> issuerIn(String title) {
        var match = SPEAKER.matcher(title);
        return match.find() ? Optional.of(Words.line(match.group(1))) : Optional.empty();
    }

    /** The first day that stands on a line of its own, under a signature. */
    private Optional<LocalDate> signed() {
        return lines.stream().map(Dates::alone).flatMap(Optional::stream).findFirst();
    }

    private static String place(String source) {
        return Words.line(source.replaceFirst("^(信息)?来源[：:]", ""));
    }
}
