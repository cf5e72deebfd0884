package org.gongkai.standards.catalogue.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.Basis;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.MatterPageSection;
import org.gongkai.standards.catalogue.law.Repeals;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together the page of a matter, with what other rooms contribute. */
@Component
class MatterRoom {
    private final ListRegister register;
    private final MatterHistory history;
    private final UnitDirectory units;
    private final ObjectProvider<MatterPageSection> sections;

    MatterRoom(
            ListRegister register,
            MatterHistory history,
            UnitDirectory units,
            ObjectProvider<MatterPageSection> sections) {
        this.register = register;
        this.history = history;
        this.units = units;
        this.sections = sections;
    }

    MatterSheet sheet(long id) {
        var matter = (id < 1 ? java.util.Optional.<Matter>empty() : register.matter(new MatterId(id)))
                .orElseThrow(() -> new NotFound(say("catalogue.matter.unknown")));
        var type = register.listType(matter.listCode()).orElseThrow();
        return new MatterSheet(
                matter,
                type.name(),
                over(matter),
                type.column("subject").map(ListType.Column::label).orElse(say("catalogue.matter.subject")),
                subjects(matter),
                facts(type, matter),
                more(type, matter),
                matter.bases().stream().map(MatterRoom::citation).toList(),
                sections.orderedStream()
                        .flatMap(section -> section.headline(matter.id()).stream())
                        .toList(),
                contributed(matter.id()),
                contact(matter),
                history.of(type, matter.id()),
                register.editions(type.code()).stream()
                        .filter(edition -> edition.id() == matter.editionId())
                        .anyMatch(CatalogueEdition::sample));
    }

    private static String over(Matter matter) {
        var code = matter.code().isEmpty() ? "" : say("catalogue.matter.code", matter.code());
        var sequence = matter.sequence().isEmpty() ? "" : say("catalogue.matter.sequence", matter.sequence());
        return String.join(
                "·",
                Stream.of(matter.fieldName(), code.isEmpty() ? sequence : code)
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private List<MatterSheet.Subject> subjects(Matter matter) {
        return matter.subjects().stream()
                .map(subject -> new MatterSheet.Subject(
                        subject.name(),
                        subject.unit() == null
                                ? null
                                : units.find(subject.unit())
                                        .map(MatterRoom::href)
                                        .orElse(null)))
                .toList();
    }

    private static Map<String, String> facts(ListType type, Matter matter) {
        var facts = new LinkedHashMap<String, String>();
        for (var column : type.columns()) {
            var words =
                    switch (column.type()) {
                        case LIMIT -> MatterWords.limits(matter);
                        case CHANNELS -> MatterWords.officialChannels(matter);
                        case AUDIENCE -> MatterWords.audience(matter);
                        case MODE -> MatterWords.mode(matter);
                        case TIER -> MatterWords.tiers(matter);
                        case TEXT, LINK -> matter.values().getOrDefault(column.key(), "");
                        default -> "";
                    };
            if (!words.isEmpty() && !words.startsWith("http")) {
                facts.put(column.label(), words);
            }
        }
        return facts;
    }

    /** Links and what only this file had. */
    private static Map<String, String> more(ListType type, Matter matter) {
        var more = new LinkedHashMap<String, String>();
        type.columns().forEach(column -> {
            var value = matter.values().getOrDefault(column.key(), "");
            if (value.startsWith("http://") || value.startsWith("https://")) {
                more.put(column.label(), value);
            }
        });
        return more;
    }

    private static MatterSheet.Citation citation(Basis basis) {
        return new MatterSheet.Citation(
                basis.cited(),
                basis.title().isEmpty() ? "" : basis.number(),
                basis.kind() == null ? "" : say("catalogue.rank." + basis.kind()),
                Repeals.of(basis)
                        .map(repeal ->
                                say("catalogue.matter.repealed", repeal.on().toString(), repeal.by()))
                        .orElse(""));
    }

    private List<MatterSheet.Contributed> contributed(MatterId id) {
        return sections.orderedStream()
                .map(section -> new MatterSheet.Contributed(
                        section.heading(id),
                        section.entries(id),
                        section.drawn(id).orElse(null),
                        section.more(id)))
                .filter(section -> section.drawn() != null || !section.entries().isEmpty())
                .toList();
    }

    private MatterSheet.@Nullable Contact contact(Matter matter) {
        return matter.subjects().stream()
                .flatMap(subject -> Stream.ofNullable(subject.unit()))
                .flatMap(unit -> units.find(unit).stream())
                .findFirst()
                .map(unit -> new MatterSheet.Contact(
                        unit.shortName(), href(unit), unit.address(), unit.hours(), unit.phone()))
                .orElse(null);
    }

    private static String href(Unit unit) {
        return "/units/" + unit.code();
    }
}
