package org.gongkai.standards.catalogue.office;

import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.Subject;
import org.gongkai.standards.catalogue.reading.ReadMatter;

/** A matter of the edition in force that goes into the next one as it is. */
public final class Unchanged {
    private Unchanged() {}

    /** The matter as if it had been read. */
    public static ReadMatter asRead(Matter matter) {
        return new ReadMatter(
                "",
                0,
                matter.fieldName(),
                matter.sequence(),
                matter.code(),
                matter.level1(),
                matter.level2(),
                matter.level3(),
                matter.elements(),
                matter.bases(),
                matter.limits(),
                matter.subjects().stream().map(Subject::name).toList(),
                matter.outlets(),
                matter.audience(),
                matter.audienceNote(),
                matter.mode(),
                matter.tiers(),
                matter.values(),
                matter.extra(),
                matter.raw());
    }
}
