package org.gongkai.standards.catalogue.api;

import static org.gongkai.foundation.design.Speech.say;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.Outlet;
import org.gongkai.standards.catalogue.office.Difference;
import org.gongkai.standards.catalogue.office.Preview;
import org.gongkai.standards.catalogue.reading.Problem;
import org.gongkai.standards.catalogue.reading.ReadMatter;
import org.gongkai.standards.catalogue.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an import, for machines; its shape is documented in {@code docs/formats/catalogue.md} and stays.
 *
 * @param reason why not, in a sentence; empty if {@code ok}
 * @param blocked how many problems forbid taking the file over
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ImportAnswer(
        boolean ok,
        String reason,
        String list,
        int rows,
        long blocked,
        @Nullable Difference difference,
        @Nullable Edition edition,
        List<Row> matters,
        List<Trouble> problems) {

    static ImportAnswer of(Preview preview) {
        var reading = preview.reading();
        return new ImportAnswer(
                true,
                "",
                preview.type().code(),
                reading.rows(),
                reading.count(Problem.Weight.BLOCKS),
                preview.difference(),
                null,
                reading.matters().stream()
                        .map(matter -> Row.of(matter, reading))
                        .toList(),
                reading.problems().stream().map(Trouble::of).toList());
    }

    static ImportAnswer refused(String list, String reason) {
        return new ImportAnswer(false, reason, list, 0, 0, null, null, List.of(), List.of());
    }

    /** After taking over: what was read and which edition it became, without repeating every matter. */
    ImportAnswer became(CatalogueEdition edition) {
        return new ImportAnswer(ok, reason, list, rows, blocked, difference, Edition.of(edition), List.of(), problems);
    }

    /** But not taken over, because of blocking problems. */
    ImportAnswer because(String sentence) {
        return new ImportAnswer(false, sentence, list, rows, blocked, difference, null, List.of(), problems);
    }

    record Edition(int number, String state, @Nullable String effectiveOn, int matters, String url) {
        static Edition of(CatalogueEdition edition) {
            return new Edition(
                    edition.number(),
                    edition.state().name(),
                    edition.effectiveOn() == null ? null : edition.effectiveOn().toString(),
                    edition.matters(),
                    "/lists/" + edition.listCode());
        }
    }

    record Row(
            String sheet,
            int row,
            String field,
            String seq,
            String code,
            String level1,
            String level2,
            String level3,
            List<String> elements,
            List<Citation> basis,
            List<Limit> limits,
            List<String> subjects,
            List<String> channels,
            @Nullable String audience,
            String audienceNote,
            @Nullable String mode,
            List<String> tiers,
            Map<String, String> values,
            Map<String, String> extra) {
        static Row of(ReadMatter matter, Reading reading) {
            return new Row(
                    matter.sheet(),
                    matter.row(),
                    matter.field(),
                    matter.sequence(),
                    matter.code(),
                    matter.level1(),
                    matter.level2(),
                    matter.level3(),
                    matter.elements(),
                    Citation.all(matter.bases()),
                    Limit.all(matter.limits()),
                    matter.subjects(),
                    matter.outlets().stream().map(Outlet::code).toList(),
                    matter.audience() == null ? null : matter.audience().name(),
                    matter.audienceNote(),
                    matter.mode() == null ? null : matter.mode().name(),
                    matter.tiers().stream().map(Enum::name).toList(),
                    matter.values(),
                    extra(matter, reading));
        }

        /** Cells of unknown columns, and those of columns that only this list has, all under the headings of the file. */
        private static Map<String, String> extra(ReadMatter matter, Reading reading) {
            var extra = new LinkedHashMap<String, String>();
            matter.values().forEach((key, text) -> extra.put(reading.heading(matter.sheet(), key), text));
            if (!matter.code().isEmpty()) {
                extra.put(reading.heading(matter.sheet(), "code"), matter.code());
            }
            extra.putAll(matter.extra());
            return extra;
        }
    }

    record Trouble(
            String sheet,
            int row,
            String column,
            String heading,
            String kind,
            String weight,
            String message,
            String original) {
        static Trouble of(Problem problem) {
            return new Trouble(
                    problem.sheet(),
                    problem.row(),
                    problem.column(),
                    problem.heading(),
                    problem.kind().name(),
                    problem.kind().weight().name().toLowerCase(Locale.ROOT),
                    sentence(problem),
                    problem.original());
        }

        static String sentence(Problem problem) {
            return say(
                    "catalogue.problem." + problem.kind(), problem.arguments().toArray());
        }
    }
}
