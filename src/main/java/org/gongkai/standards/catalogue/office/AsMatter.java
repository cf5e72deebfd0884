package org.gongkai.standards.catalogue.office;

import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.Subject;
import org.gongkai.standards.catalogue.reading.ReadMatter;

/** A matter that was read, as it would stand in the next edition (读到的事项); the reverse of {@link Unchanged}. */
final class AsMatter {
    private AsMatter() {}

    /**
     * The read matter in the shape of a kept one.
     *
     * @param id its permanent id, 0 for one that would be new
     * @param number of the edition it would come with
     */
    static Matter of(ReadMatter read, String list, long id, int number, int position, UnitNames units) {
        return new Matter(
                id == 0 ? MatterId.NOT_YET : new MatterId(id),
                list,
                0,
                number,
                false,
                position,
                null,
                read.field(),
                read.sequence(),
                read.code(),
                read.level1(),
                read.level2(),
                read.level3(),
                read.elements(),
                read.bases(),
                read.limits(),
                read.subjects().stream()
                        .map(name -> new Subject(name, units.one(name).orElse(null)))
                        .toList(),
                read.outlets(),
                read.audience(),
                read.audienceNote(),
                read.mode(),
                read.tiers(),
                read.values(),
                read.extra(),
                read.raw());
    }
}
