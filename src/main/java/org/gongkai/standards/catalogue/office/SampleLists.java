package org.gongkai.standards.catalogue.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.foundation.organization.SampleChapter;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.life.LifeDesk;
import org.gongkai.standards.catalogue.reading.Mapping;
import org.gongkai.standards.catalogue.register.EditionBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of the sample district (示例清单), read from files like any other and marked as sample. */
@Component
class SampleLists implements SampleChapter {
    private final ListRegister register;
    private final ImportDesk desk;
    private final EditionBook book;
    private final UnitDirectory units;
    private final LifeDesk life;
    private final Clock clock;

    SampleLists(
            ListRegister register, ImportDesk desk, EditionBook book, UnitDirectory units, LifeDesk life, Clock clock) {
        this.register = register;
        this.desk = desk;
        this.book = book;
        this.units = units;
        this.life = life;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    @Transactional
    public void load() {
        var today = LocalDate.now(clock);
        var names = new UnitNames(units, today);
        for (var type : register.listTypes()) {
            var file = "sample/" + type.code() + ".csv";
            var matters = desk.read(type, new ImportFile(type.code(), "", Mapping.NONE, file, content(file)), 0)
                    .matters();
            var origin = new EditionBook.Origin("", "sample", true, names::one, names::all);
            var draft = book.draft(type.code(), matters, origin);
            var day = today.withDayOfYear(1);
            life.takeAll(type.code(), draft.number(), day, LifeDesk.sampleHand());
        }
    }

    private static byte[] content(String file) {
        try (var stream = Objects.requireNonNull(SampleLists.class.getResourceAsStream(file), file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
