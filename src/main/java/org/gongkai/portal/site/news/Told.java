package org.gongkai.portal.site.news;

import java.util.List;
import org.gongkai.portal.site.cache.Shown.Whole;

/** News in the form in which nodes tell each other (变动记录): ids only, what they mean is looked up by who hears it. */
public record Told(List<Long> documents, List<Long> units, List<Long> matters, List<Whole> wholes) {

    public Told {
        documents = List.copyOf(documents);
        units = List.copyOf(units);
        matters = List.copyOf(matters);
        wholes = List.copyOf(wholes);
    }

    static Told documents(List<Long> ids, Whole... wholes) {
        return new Told(ids, List.of(), List.of(), List.of(wholes));
    }

    static Told whole(Whole whole) {
        return new Told(List.of(), List.of(), List.of(), List.of(whole));
    }

    static Told unit(long id) {
        return new Told(List.of(), List.of(id), List.of(), List.of(Whole.UNITS));
    }

    static Told duties(List<Long> matters) {
        return new Told(List.of(), List.of(), matters, List.of(Whole.DUTIES));
    }
}
