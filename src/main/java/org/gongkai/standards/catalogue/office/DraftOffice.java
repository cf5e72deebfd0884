package org.gongkai.standards.catalogue.office;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterFilter;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.layout.FieldNames;
import org.gongkai.standards.catalogue.reading.FormReader;
import org.gongkai.standards.catalogue.reading.Problem;
import org.gongkai.standards.catalogue.register.EditionBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where single matters of a draft edition are corrected by hand (草稿修改). */
@Component
public class DraftOffice {
    private static final int WHOLE = 100_000;

    private final ListRegister register;
    private final EditionBook book;
    private final UnitDirectory units;
    private final Rights rights;
    private final Clock clock;

    DraftOffice(ListRegister register, EditionBook book, UnitDirectory units, Rights rights, Clock clock) {
        this.register = register;
        this.book = book;
        this.units = units;
        this.rights = rights;
        this.clock = clock;
    }

    /** A matter as the edition has it. */
    public Matter matter(CatalogueEdition edition, MatterId id) {
        return register
                .matters(MatterFilter.ofList(edition.listCode()).withEdition(edition.id()), 1, WHOLE)
                .matters()
                .stream()
                .filter(matter -> matter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(say("catalogue.matter.unknown")));
    }

    /** The only matter a draft may change, when it is an adjustment. */
    public java.util.Optional<MatterId> adjusted(CatalogueEdition edition) {
        return book.adjusted(edition);
    }

    /** Puts what the form says in place of what the draft said; {@code seen} is the version of the draft that was shown. */
    @Transactional
    public void correct(
            ListType type, CatalogueEdition draft, MatterId id, int seen, Map<String, String> cells, Actor actor) {
        rights.mustPrepare(actor, type);
        book.adjusted(draft).filter(only -> !only.equals(id)).ifPresent(only -> {
            throw new Refused(say(
                    "catalogue.adjust.onlyits",
                    Integer.toString(draft.number()),
                    register.matter(only).map(Matter::title).orElse("")));
        });
        var before = matter(draft, id);
        var fields =
                FieldNames.of(register.allFields().stream().map(Field::name).toList());
        var answer = FormReader.read(type, fields, cells, before.extra());
        answer.problems().stream().filter(Problem::blocks).findFirst().ifPresent(problem -> {
            throw new Refused(
                    say(
                            "catalogue.problem." + problem.kind(),
                            problem.arguments().toArray()),
                    "level1");
        });
        var names = new UnitNames(units, LocalDate.now(clock));
        var origin = new EditionBook.Origin("", actor.login(), false, names::one, names::all);
        if (!book.correct(draft, seen, id, answer.matter(), origin)) {
            throw new Refused(say("catalogue.refused.changed"));
        }
    }
}
