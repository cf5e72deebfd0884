package org.gongkai.standards.catalogue.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.List;
import org.gongkai.foundation.design.Figure;
import org.gongkai.foundation.design.Paging;
import org.gongkai.standards.catalogue.comparing.ChangeFilter;
import org.gongkai.standards.catalogue.comparing.Kind;
import org.gongkai.standards.catalogue.comparing.MatterChange;

/**
 * What a file that lies on the desk would change, matter by matter (入库前逐项看差异).
 *
 * @param base its address without filters
 * @param shown the changes of this page
 */
public record DifferencePage(
        long id,
        String listName,
        String base,
        List<Figure> figures,
        ChangeFilter filter,
        List<MatterChange> shown,
        Paging paging) {
    private static final int ROWS = 50;

    static DifferencePage of(long id, String listName, List<MatterChange> changes, ChangeFilter filter) {
        var base = "/desk/imports/" + id + "/differences";
        var figures = Arrays.stream(Kind.values())
                .map(kind -> figure(base, kind, changes, filter))
                .toList();
        var chosen = changes.stream().filter(filter::lets).toList();
        var paging = new Paging(filter.pageNumber(), ROWS, chosen.size(), base + filter.all() + "page=");
        return new DifferencePage(
                id,
                listName,
                base,
                figures,
                filter,
                chosen.stream().skip(paging.offset()).limit(ROWS).toList(),
                paging);
    }

    private static Figure figure(String base, Kind kind, List<MatterChange> changes, ChangeFilter filter) {
        long count = changes.stream().filter(change -> change.kind() == kind).count();
        return new Figure(
                say("catalogue.number", count),
                kind.label(),
                count == 0 ? null : base + filter.with(kind) + "#changes");
    }
}
