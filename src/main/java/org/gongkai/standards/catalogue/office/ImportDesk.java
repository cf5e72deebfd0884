package org.gongkai.standards.catalogue.office;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.gongkai.standards.catalogue.layout.FieldNames;
import org.gongkai.standards.catalogue.reading.Headings;
import org.gongkai.standards.catalogue.reading.ListReader;
import org.gongkai.standards.catalogue.reading.ReadMatter;
import org.gongkai.standards.catalogue.reading.Reading;
import org.gongkai.standards.catalogue.register.EditionBook;
import org.gongkai.standards.catalogue.register.Versions;
import org.gongkai.standards.catalogue.sheet.BookReader;
import org.gongkai.standards.catalogue.sheet.NotReadable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where lists are taken in (导入): first a preview that changes nothing, then all rows or none. */
@Component
public class ImportDesk {
    private static final int WHOLE_LIST = 100_000;

    private final ListRegister register;
    private final EditionBook book;
    private final UnitDirectory units;
    private final Rights rights;
    private final Clock clock;

    ImportDesk(ListRegister register, EditionBook book, UnitDirectory units, Rights rights, Clock clock) {
        this.register = register;
        this.book = book;
        this.units = units;
        this.rights = rights;
        this.clock = clock;
    }

    /** Reads the file and says what would happen. */
    @Transactional(readOnly = true)
    public Preview preview(ImportFile file, Actor actor) {
        var type = type(file.list());
        rights.mustPrepare(actor, type);
        long start = System.nanoTime();
        var reading = read(type, file, unit(actor));
        long millis = (System.nanoTime() - start) / 1_000_000;
        var matters = withOtherFields(type, file, reading.matters());
        var difference = Comparison.of(inForce(type), matters, book.match(type.code(), matters));
        return new Preview(
                type,
                reading,
                difference,
                register.inForce(type.code()).orElse(null),
                book.nextNumber(type.code()),
                millis);
    }

    /** Each matter as it is in force and as the file has it; null on the side where it is not. */
    @Transactional(readOnly = true)
    public List<Versions.Pair> beside(ImportFile file, Actor actor) {
        var type = type(file.list());
        rights.mustPrepare(actor, type);
        var matters = withOtherFields(type, file, read(type, file, unit(actor)).matters());
        var names = new UnitNames(units, LocalDate.now(clock));
        int number = book.nextNumber(type.code());
        var gone = inForce(type);
        var ids = book.match(type.code(), matters);
        var pairs = new ArrayList<Versions.Pair>();
        for (int i = 0; i < ids.length; i++) {
            pairs.add(new Versions.Pair(
                    gone.remove(ids[i]), AsMatter.of(matters.get(i), type.code(), ids[i], number, i + 1, names)));
        }
        gone.values().forEach(matter -> pairs.add(new Versions.Pair(matter, null)));
        return pairs;
    }

    /** Takes the whole file over as a draft edition, or nothing of it. */
    @Transactional
    public CatalogueEdition take(ImportFile file, Actor actor) {
        var type = type(file.list());
        rights.mustPrepare(actor, type);
        var reading = read(type, file, unit(actor));
        if (reading.isBlocked()) {
            throw new Refused(say(
                    "catalogue.refused.blocked",
                    reading.count(org.gongkai.standards.catalogue.reading.Problem.Weight.BLOCKS)));
        }
        return take(type, file, withOtherFields(type, file, reading.matters()), actor);
    }

    private CatalogueEdition take(ListType type, ImportFile file, List<ReadMatter> matters, Actor actor) {
        var names = new UnitNames(units, LocalDate.now(clock));
        book.remember(type.code(), unit(actor), file.mapping().columns());
        return book.draft(
                type.code(),
                matters,
                new EditionBook.Origin(file.fileName(), actor.login(), false, names::one, names::all));
    }

    private Map<Long, Matter> inForce(ListType type) {
        var inForce = new LinkedHashMap<Long, Matter>();
        register.matters(MatterFilter.ofList(type.code()), 1, WHOLE_LIST)
                .matters()
                .forEach(matter -> inForce.put(matter.id().value(), matter));
        return inForce;
    }

    /** Reads the file with the headings that the unit assigned before; 0 for no unit. */
    Reading read(ListType type, ImportFile file, long unit) {
        var names = new UnitNames(units, LocalDate.now(clock));
        var fields =
                FieldNames.of(register.allFields().stream().map(Field::name).toList());
        var headings = new Headings(type, book.knownHeadings(type.code(), unit));
        for (var key : file.mapping().columns().values()) {
            if (!key.isEmpty() && !key.equals("-") && headings.named(key).isEmpty()) {
                throw new Refused(say("catalogue.refused.mapping", key, type.name()), "map");
            }
        }
        try {
            return new ListReader(type, headings, file.mapping(), fields, file.field(), names::knows, file.settled())
                    .read(BookReader.read(file.content(), file.fileName()));
        } catch (NotReadable e) {
            var found = e.found().isEmpty() ? "" : say("catalogue.format." + e.found());
            throw new Refused(say("catalogue.refused." + e.reason(), found), "file");
        }
    }

    /** A file of one field replaces this field's matters; those of all other fields go on as they are. */
    private List<ReadMatter> withOtherFields(ListType type, ImportFile file, List<ReadMatter> read) {
        if (file.field().isEmpty() || type.column("field").isEmpty()) {
            return read;
        }
        var replaced = new HashSet<String>();
        read.forEach(matter -> replaced.add(matter.field()));
        var all = new ArrayList<ReadMatter>();
        for (var matter : register.matters(MatterFilter.ofList(type.code()), 1, WHOLE_LIST)
                .matters()) {
            if (!replaced.contains(matter.fieldName())) {
                all.add(Unchanged.asRead(matter));
            }
        }
        all.addAll(read);
        return all;
    }

    private ListType type(String code) {
        return register.listType(code).orElseThrow(() -> new NotFound(say("catalogue.refused.list", code, codes())));
    }

    private String codes() {
        return String.join(
                "、", register.listTypes().stream().map(ListType::code).toList());
    }

    private static long unit(Actor actor) {
        return actor.unit() == null ? 0 : actor.unit().value();
    }
}
