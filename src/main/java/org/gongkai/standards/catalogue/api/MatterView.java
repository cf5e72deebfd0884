package org.gongkai.standards.catalogue.api;

import java.util.List;
import java.util.Map;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.Outlet;
import org.jspecify.annotations.Nullable;

/** A matter for machines; documented in {@code docs/formats/catalogue.md}. */
record MatterView(
        long id,
        String url,
        String list,
        int edition,
        boolean inForce,
        String field,
        String seq,
        String code,
        String name,
        String level1,
        String level2,
        String level3,
        List<String> elements,
        List<Citation> basis,
        List<Limit> limits,
        List<Who> subjects,
        List<String> channels,
        @Nullable String audience,
        String audienceNote,
        @Nullable String mode,
        List<String> tiers,
        Map<String, String> values,
        Map<String, String> extra) {

    static MatterView of(Matter matter) {
        return new MatterView(
                matter.id().value(),
                matter.path(""),
                matter.listCode(),
                matter.editionNumber(),
                matter.inForce(),
                matter.fieldName(),
                matter.sequence(),
                matter.code(),
                matter.name(),
                matter.level1(),
                matter.level2(),
                matter.level3(),
                matter.elements(),
                Citation.all(matter.bases()),
                Limit.all(matter.limits()),
                matter.subjects().stream()
                        .map(subject -> new Who(
                                subject.name(),
                                subject.unit() == null ? null : subject.unit().value()))
                        .toList(),
                matter.outlets().stream().map(Outlet::code).toList(),
                matter.audience() == null ? null : matter.audience().name(),
                matter.audienceNote(),
                matter.mode() == null ? null : matter.mode().name(),
                matter.tiers().stream().map(Enum::name).toList(),
                matter.values(),
                matter.extra());
    }

    record Who(String name, @Nullable Long unit) {}
}
