package org.gongkai.standards.catalogue.adjusting;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.Subject;
import org.gongkai.standards.catalogue.layout.FieldNames;
import org.gongkai.standards.catalogue.office.Rights;
import org.gongkai.standards.catalogue.office.Unchanged;
import org.gongkai.standards.catalogue.office.UnitNames;
import org.gongkai.standards.catalogue.reading.FormReader;
import org.gongkai.standards.catalogue.reading.Problem;
import org.gongkai.standards.catalogue.reading.ReadMatter;
import org.gongkai.standards.catalogue.register.EditionBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where single matters are adjusted (动态调整): each adjustment is a draft edition that goes the way of every edition. */
@Component
public class AdjustmentOffice {
    private final ListRegister register;
    private final EditionBook editions;
    private final AdjustmentBook book;
    private final UnitDirectory units;
    private final Rights rights;
    private final AccessLedger ledger;
    private final Clock clock;

    AdjustmentOffice(
            ListRegister register,
            EditionBook editions,
            AdjustmentBook book,
            UnitDirectory units,
            Rights rights,
            AccessLedger ledger,
            Clock clock) {
        this.register = register;
        this.editions = editions;
        this.book = book;
        this.units = units;
        this.rights = rights;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Drafts the edition that carries only this change. */
    @Transactional
    public CatalogueEdition draft(ListType type, Adjustment adjustment, Actor actor) {
        rights.mustPrepare(actor, type);
        var base = register.inForce(type.code()).orElseThrow(() -> new Refused(say("catalogue.adjust.refused.none")));
        var day = adjustment.effectiveOn();
        if (day != null && day.isBefore(LocalDate.now(clock))) {
            throw new Refused(say("catalogue.life.past"), "effectiveOn");
        }
        var names = new UnitNames(units, LocalDate.now(clock));
        var origin = new EditionBook.Origin("", actor.login(), base.sample(), names::one, names::all);
        var before = adjustment.matter() == null ? null : matter(type, adjustment.matter());
        var draft = editions.derive(base, origin);
        if (before == null) {
            add(type, draft, adjustment, origin);
        } else {
            change(type, draft, adjustment, before, origin);
        }
        book.explain(draft, adjustment);
        ledger.note(actor, "LIST_ADJUSTMENT_DRAFTED", type.code(), draft.number() + " " + adjustment.kind());
        return editions.edition(type.code(), draft.number()).orElseThrow();
    }

    /** The matter as it is in force, unless another edition to come adjusts it already. */
    public Matter matter(ListType type, MatterId id) {
        var under = book.under(id);
        if (!under.isEmpty()) {
            throw new Refused(say("catalogue.adjust.refused.under", Integer.toString(under.getFirst())));
        }
        return register.matter(id)
                .filter(matter -> matter.inForce() && matter.listCode().equals(type.code()))
                .orElseThrow(() -> new Refused(say("catalogue.adjust.refused.gone")));
    }

    private void add(ListType type, CatalogueEdition draft, Adjustment adjustment, EditionBook.Origin origin) {
        var content = read(type, adjustment.cells(), Map.of());
        var id = editions.add(draft, content, origin)
                .orElseThrow(() -> new Refused(say("catalogue.adjust.refused.there"), "level1"));
        var title = String.join(
                "·",
                Arrays.asList(content.level1(), content.level2(), content.level3()).stream()
                        .filter(level -> !level.isBlank())
                        .distinct()
                        .toList());
        book.keep(draft, id, adjustment.kind(), title);
    }

    private void change(
            ListType type, CatalogueEdition draft, Adjustment adjustment, Matter before, EditionBook.Origin origin) {
        book.keep(draft, before.id(), adjustment.kind(), before.title());
        if (adjustment.kind() == AdjustmentKind.CANCELLED) {
            editions.remove(draft, before.id());
            return;
        }
        var content = adjustment.kind().changesSubject()
                ? Unchanged.asRead(under(before, adjustment.subject()))
                : read(type, adjustment.cells(), before.extra());
        var unchanged = Unchanged.asRead(before);
        if (content.subjects().equals(unchanged.subjects()) && adjustment.kind().changesSubject()) {
            throw new Refused(say("catalogue.adjust.refused.same"), "subject");
        }
        if (!editions.correct(draft, draft.version(), before.id(), content, origin)) {
            throw new Refused(say("catalogue.refused.changed"));
        }
    }

    private ReadMatter read(ListType type, Map<String, String> cells, Map<String, String> extra) {
        var fields =
                FieldNames.of(register.allFields().stream().map(Field::name).toList());
        var answer = FormReader.read(type, fields, cells, extra);
        answer.problems().stream().filter(Problem::blocks).findFirst().ifPresent(problem -> {
            throw new Refused(
                    say(
                            "catalogue.problem." + problem.kind(),
                            problem.arguments().toArray()),
                    "level1");
        });
        return answer.matter();
    }

    private static Matter under(Matter matter, String subject) {
        List<Subject> subjects = Arrays.stream(subject.split("[；;、\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new Subject(name, null))
                .toList();
        var raw = new java.util.LinkedHashMap<>(matter.raw());
        raw.remove("subject");
        return new Matter(
                matter.id(),
                matter.listCode(),
                matter.editionId(),
                matter.editionNumber(),
                matter.inForce(),
                matter.position(),
                matter.field(),
                matter.fieldName(),
                matter.sequence(),
                matter.code(),
                matter.level1(),
                matter.level2(),
                matter.level3(),
                matter.elements(),
                matter.bases(),
                matter.limits(),
                Objects.requireNonNull(subjects),
                matter.outlets(),
                matter.audience(),
                matter.audienceNote(),
                matter.mode(),
                matter.tiers(),
                matter.values(),
                matter.extra(),
                raw);
    }
}
