package org.gongkai.standards.catalogue.office;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.Subject;
import org.gongkai.standards.catalogue.reading.ReadMatter;

/** Compares what was read with the edition in force, matter by matter. */
final class Comparison {
    private Comparison() {}

    /**
     * @param matched the permanent id of each read matter, 0 for a new one
     */
    static Difference of(Map<Long, Matter> inForce, List<ReadMatter> read, long[] matched) {
        int added = 0;
        int changed = 0;
        int cells = 0;
        int moved = 0;
        int same = 0;
        var met = new HashSet<Long>();
        for (int i = 0; i < read.size(); i++) {
            var before = inForce.get(matched[i]);
            if (before == null) {
                added++;
                continue;
            }
            met.add(matched[i]);
            int differing = differingCells(before, read.get(i));
            same += differing == 0 ? 1 : 0;
            changed += differing == 0 ? 0 : 1;
            cells += differing;
            moved += names(before.subjects()).equals(read.get(i).subjects()) ? 0 : 1;
        }
        return new Difference(added, changed, cells, inForce.size() - met.size(), moved, same);
    }

    private static int differingCells(Matter before, ReadMatter now) {
        int differing = 0;
        differing += differ(before.fieldName(), now.field());
        differing += differ(before.sequence(), now.sequence());
        differing += differ(before.code(), now.code());
        differing += differ(before.level1(), now.level1());
        differing += differ(before.level2(), now.level2());
        differing += differ(before.level3(), now.level3());
        differing += differ(before.elements(), now.elements());
        differing += differ(before.bases(), now.bases());
        differing += differ(before.limits(), now.limits());
        differing += differ(names(before.subjects()), now.subjects());
        differing += differ(before.outlets(), now.outlets());
        differing += differ(before.audience(), now.audience());
        differing += differ(before.audienceNote(), now.audienceNote());
        differing += differ(before.mode(), now.mode());
        differing += differ(before.tiers(), now.tiers());
        differing += differ(before.values(), now.values());
        differing += differ(before.extra(), now.extra());
        return differing;
    }

    private static List<String> names(List<Subject> subjects) {
        return subjects.stream().map(Subject::name).toList();
    }

    private static int differ(
            @org.jspecify.annotations.Nullable Object before, @org.jspecify.annotations.Nullable Object now) {
        return Objects.equals(before, now) ? 0 : 1;
    }
}
