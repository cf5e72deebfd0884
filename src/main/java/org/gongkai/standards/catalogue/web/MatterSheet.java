package org.gongkai.standards.catalogue.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Step;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterPageSection;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a matter shows.
 *
 * @param over the line above the title
 * @param facts how it is published, by heading
 * @param subjects who must publish, with a link where it is a unit
 * @param more the other columns of its list
 * @param headlines how it stands, under its name
 * @param contact the unit to ask; null if no subject is a unit
 * @param history the editions it stood in, newest first
 */
public record MatterSheet(
        Matter matter,
        String listName,
        String over,
        String subjectLabel,
        List<Subject> subjects,
        Map<String, String> facts,
        Map<String, String> more,
        List<Citation> bases,
        List<MatterPageSection.Headline> headlines,
        List<Contributed> sections,
        @Nullable Contact contact,
        List<Step> history,
        boolean sample) {

    /** Who must publish; {@code href} is null for a body that is no unit of the district. */
    public record Subject(String name, @Nullable String href) {}

    /** A legal basis in words. */
    public record Citation(String words, String number, String rank, String repealed) {}

    /** A part that another room contributed. */
    public record Contributed(
            String heading,
            List<MatterPageSection.Entry> entries,
            @Nullable Content drawn,
            String more) {}

    /** What is drawn in the middle. */
    public List<Contributed> drawn() {
        return sections.stream().filter(section -> section.drawn() != null).toList();
    }

    /** What stands at the side as lines. */
    public List<Contributed> aside() {
        return sections.stream().filter(section -> section.drawn() == null).toList();
    }

    /** Where to ask. */
    public record Contact(String name, String href, String address, String hours, String phone) {}
}
