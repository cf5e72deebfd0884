package org.gongkai.standards.catalogue.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody decided about single rows of a file while looking at the preview (逐行处理). */
public record Settlements(List<Decision> decisions) {
    public static final Settlements NONE = new Settlements(List.of());

    public Settlements {
        decisions = List.copyOf(decisions);
    }

    /**
     * What was decided about a row.
     *
     * @param out whether the row is left out
     * @param cells other words for its cells, by key
     * @param accepted problems that are none, each as kind and key joined by a colon
     */
    public record Decision(String sheet, int row, boolean out, Map<String, String> cells, List<String> accepted) {
        public Decision {
            cells = Map.copyOf(cells);
            accepted = List.copyOf(accepted);
        }

        /** The same with other words for some cells. */
        public Decision correcting(Map<String, String> words) {
            var all = new HashMap<>(cells);
            all.putAll(words);
            return new Decision(sheet, row, false, all, accepted);
        }

        /** The same with one more problem accepted. */
        public Decision accepting(String problem) {
            var all = new java.util.LinkedHashSet<>(accepted);
            all.add(problem);
            return new Decision(sheet, row, out, cells, List.copyOf(all));
        }

        boolean is(String where, int number) {
            return row == number && sheet.equals(where);
        }
    }

    /** How a problem is named in {@link Decision#accepted()}. */
    public static String name(Problem problem) {
        return problem.kind() + ":" + problem.key();
    }

    /** What was decided about a row; nothing yet if there is no decision. */
    public Decision of(String sheet, int row) {
        return decisions.stream()
                .filter(decision -> decision.is(sheet, row))
                .findFirst()
                .orElse(new Decision(sheet, row, false, Map.of(), List.of()));
    }

    /** These with one decision in place of an earlier one about the same row. */
    public Settlements with(Decision decision) {
        var all = new java.util.ArrayList<>(decisions);
        all.removeIf(earlier -> earlier.is(decision.sheet(), decision.row()));
        all.add(decision);
        return new Settlements(all);
    }

    /** These without what was decided about a row. */
    public Settlements without(String sheet, int row) {
        return new Settlements(
                decisions.stream().filter(decision -> !decision.is(sheet, row)).toList());
    }

    boolean accept(Problem problem) {
        return !decisions.isEmpty()
                && problem.row() > 0
                && of(problem.sheet(), problem.row()).accepted().contains(name(problem));
    }
}
