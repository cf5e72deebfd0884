package org.gongkai.disclosure.publishing.proofing;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.DocumentNumber;
import org.gongkai.disclosure.publishing.Metadata;
import org.gongkai.disclosure.publishing.OpennessAttribute;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Fix;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks whether the facts of a document lack or contradict what it says itself (元数据). */
@Component
class MetadataCheck implements Check {

    private static final int HEAD = 400;

    @Override
    public Set<Point> points() {
        return Set.of(Point.METADATA, Point.ATTRIBUTE);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        List<Verdict> verdicts = new ArrayList<>();
        attribute(manuscript, verdicts);
        number(manuscript, verdicts);
        if (manuscript.content().matters().isEmpty() && manuscript.kind() != DocumentKind.NEWS) {
            add(verdicts, "matters", say("publishing.checks.meta.matters"), "matters");
        }
        var meta = manuscript.content().metadata();
        if (manuscript.kind().isPolicy() && manuscript.content().summary() == null) {
            add(verdicts, "summary", say("publishing.checks.meta.summary"), "summary");
        }
        var from = meta.validity().from();
        var formed = meta.origin().formedOn();
        if (from != null && formed != null && from.isBefore(formed)) {
            add(
                    verdicts,
                    "force" + from + formed,
                    say("publishing.checks.meta.force", from.toString(), formed.toString()),
                    "validFrom");
        }
        return verdicts;
    }

    /** The note under a paper's date (附注) says who may read it; nothing else may be set than what was signed. */
    private static void attribute(Manuscript manuscript, List<Verdict> verdicts) {
        var text = manuscript.body().text().replaceAll("[\\s　]", "");
        var set = manuscript.content().metadata().disclosure().attribute();
        for (var note : List.of("此件不公开", "此件依申请公开", "此件不予公开", "此件删减后公开")) {
            if (text.contains(note) && set == OpennessAttribute.ON_INITIATIVE) {
                verdicts.add(Verdict.blocks(
                        Point.ATTRIBUTE,
                        note,
                        say("publishing.checks.meta.attribute", note, set.label()),
                        "attribute",
                        null));
            }
        }
    }

    private static void number(Manuscript manuscript, List<Verdict> verdicts) {
        var given = manuscript.content().metadata().origin().number();
        var head = manuscript.body().text();
        var written = head.substring(0, Math.min(HEAD, head.length()))
                .lines()
                .map(String::strip)
                .filter(line -> line.length() < 40)
                .flatMap(line -> DocumentNumber.parse(line).stream())
                .map(DocumentNumber::toString)
                .findFirst();
        if (given != null) year(given, manuscript.content().metadata().origin().formedOn(), verdicts);
        if (written.isEmpty() || written.get().equals(given)) return;
        var sentence = given == null
                ? say("publishing.checks.meta.number.none", written.get())
                : say("publishing.checks.meta.number", written.get(), given);
        verdicts.add(Verdict.warns(
                Point.METADATA,
                "number" + written.get() + given,
                sentence,
                "number",
                new Fix(
                        say("publishing.checks.meta.number.fix", written.get()),
                        false,
                        content -> numbered(content, written.get()))));
    }

    /** A number carries the year in which its paper was signed. */
    private static void year(String given, @Nullable LocalDate formed, List<Verdict> verdicts) {
        var number = DocumentNumber.parse(given);
        if (formed == null || number.isEmpty() || number.get().year() == formed.getYear()) return;
        add(
                verdicts,
                "year" + given + formed,
                say("publishing.checks.meta.number.year", given, formed.toString()),
                "number");
    }

    private static Content numbered(Content content, String number) {
        var origin = content.metadata().origin();
        return content.withMetadata(content.metadata()
                .withOrigin(new Metadata.Origin(number, origin.issuer(), origin.formedOn(), origin.source())));
    }

    private static void add(List<Verdict> verdicts, String about, String sentence, String place) {
        verdicts.add(Verdict.warns(Point.METADATA, about, sentence, place, null));
    }
}
