package org.gongkai.standards.catalogue;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.foundation.design.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A field (领域) of openness: one of the pilot fields of 2017, of the national ones of 2019, or a local addition.
 *
 * @param slug part of its public address
 * @param seats its number in each set of fields it belongs to
 * @param successors slugs of the fields that carry it on under another name
 * @param predecessors slugs of the fields it carries on
 */
public record Field(
        FieldId id,
        String slug,
        String name,
        String summary,
        int position,
        List<Seat> seats,
        List<String> successors,
        List<String> predecessors,
        int version) {
    public Field {
        seats = List.copyOf(seats);
        successors = List.copyOf(successors);
        predecessors = List.copyOf(predecessors);
    }

    /** Its number in a set of fields, e.g. in {@code pilot-2017}. */
    public Optional<Seat> seat(String set) {
        return seats.stream().filter(seat -> seat.set().equals(set)).findFirst();
    }

    /**
     * A place in a set of fields.
     *
     * @param assigned whether the State Council's pilot assigned it to the Autonomous Region
     */
    public record Seat(String set, int number, boolean assigned) {}

    /** What another room tells on the public page of a field (领域主页栏目), contributed as a bean. */
    public interface PageSection {

        /** The section for a field, or nothing when there is nothing to tell. */
        Optional<Told> of(Field field);

        /** The same for what the page's address asks besides, a stretch of time for one. */
        default Optional<Told> of(Field field, Map<String, String> asked) {
            return of(field);
        }
    }

    /**
     * One section of a field's page.
     *
     * @param drawn what the room draws itself, or null
     * @param more words of the door to everything
     * @param href where that door leads
     */
    public record Told(
            String heading, List<Figure> figures, @Nullable Content drawn, String more, String href) {}
}
