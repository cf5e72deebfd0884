package org.gongkai.disclosure.publishing.importing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts of an import (导入结果). */
public final class Tally {

    public long total;
    long imported;
    long updated;
    long unchanged;
    public long failed;

    /** Pieces that hold nothing to import, as lists among saved pages. */
    public long refused;

    /** Goes on from what was counted before a crash. */
    public static Tally from(Map<String, Object> result) {
        var tally = new Tally();
        tally.total = count(result, "total");
        tally.imported = count(result, "imported");
        tally.updated = count(result, "updated");
        tally.unchanged = count(result, "unchanged");
        tally.failed = count(result, "failed");
        tally.refused = count(result, "refused");
        return tally;
    }

    public Map<String, Object> figures(double seconds) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("total", total);
        figures.put("imported", imported);
        figures.put("updated", updated);
        figures.put("unchanged", unchanged);
        figures.put("failed", failed);
        figures.put("seconds", Math.round(seconds * 10) / 10.0);
        return figures;
    }

    /** The same with what was refused. */
    public Map<String, Object> figuresWithRefused(double seconds) {
        var figures = figures(seconds);
        figures.put("refused", refused);
        return figures;
    }

    public long notTaken() {
        return failed + refused;
    }

    private static long count(Map<String, Object> result, String name) {
        return result.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
