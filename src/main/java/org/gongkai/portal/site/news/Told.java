package org.gongkai.portal.site.news;

import java.util.List;
import org.gongkai.portal.site.cache.Shown.Whole;

/**
 * News in the form in which nodes tell each other (变动记录): ids only, what they mean is looked up by who hears it.
 *
 * @param adds whether it only adds to what the public may read; what is taken back or corrected does not
 */
public record Told(List<Long> documents, List<Long> units, List<Long> matters, List<Whole> wholes, boolean adds) {

    public Told {
        documents = List.copyOf(documents);
        units = List.copyOf(units);
        matters = List.copyOf(matters);
        wholes = List.copyOf(wholes);
    }

    static Told documents(List<Long> ids) {
        return new Told(ids, List.of(), List.of(), List.of(), false);
    }

    static Told published(long id) {
        return new Told(List.of(id), List.of(), List.of(), List.of(), true);
    }

    static Told whole(Whole whole) {
        return new Told(List.of(), List.of(), List.of(), List.of(whole), false);
    }

    static Told unit(long id) {
        return new Told(List.of(), List.of(id), List.of(), List.of(Whole.UNITS), false);
    }

    static Told duties(List<Long> matters) {
        return new Told(List.of(), List.of(), matters, List.of(Whole.DUTIES), true);
    }
}
