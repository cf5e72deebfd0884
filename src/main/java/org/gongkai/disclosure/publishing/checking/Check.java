package org.gongkai.disclosure.publishing.checking;

import java.util.List;
import java.util.Set;

/** One check (检查): looks at a manuscript and says what it found; it changes nothing and asks nobody outside. */
public interface Check {

    /** What it looks at. */
    Set<Point> points();

    List<Verdict> verdicts(Manuscript manuscript);

    /** Which elements of the matters it read about; only one check does. */
    default List<Element> elements(Manuscript manuscript) {
        return List.of();
    }

    /** What it could not look at, in sentences, so that nobody takes silence for good news. */
    default List<String> unlooked(Manuscript manuscript) {
        return List.of();
    }
}
