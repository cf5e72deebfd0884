package org.gongkai.disclosure.publishing.checking;

import java.util.List;
import java.util.Optional;

/**
 * What the checks say of an edition as it stands (检查结论).
 *
 * @param verdicts what nobody answered for yet, blocking ones first
 * @param overruled what is still there and somebody answered for
 * @param passed points at which nothing was found
 * @param unlooked what could not be looked at, in sentences
 */
public record Report(
        List<Verdict> verdicts,
        List<Overrule> overruled,
        List<Element> elements,
        List<Point> passed,
        List<String> unlooked) {

    public Report {
        verdicts = List.copyOf(verdicts);
        overruled = List.copyOf(overruled);
        elements = List.copyOf(elements);
        passed = List.copyOf(passed);
        unlooked = List.copyOf(unlooked);
    }

    public List<Verdict> blocking() {
        return verdicts.stream().filter(Verdict::blocks).toList();
    }

    public List<Verdict> warnings() {
        return verdicts.stream().filter(verdict -> !verdict.blocks()).toList();
    }

    public Optional<Verdict> find(String key) {
        return verdicts.stream().filter(verdict -> verdict.key().equals(key)).findFirst();
    }
}
