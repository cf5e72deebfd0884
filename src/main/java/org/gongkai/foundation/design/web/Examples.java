package org.gongkai.foundation.design.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.foundation.design.Day;
import org.gongkai.foundation.design.Facet;
import org.gongkai.foundation.design.Facet.Choice;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Figure;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.design.Step.State;
import org.gongkai.foundation.design.Tone;

/** What the gallery shows in each component. */
public final class Examples {

    private static final String HERE = "/desk/design";

    Examples() {}

    public List<Tone> tones() {
        return List.of(Tone.values());
    }

    public List<Step> steps() {
        return List.of(
                new Step(word("step.1"), word("step.1.when"), State.DONE),
                new Step(word("step.2"), word("step.2.when"), HERE, State.NOW),
                new Step(word("step.3"), word("step.3.when"), State.TO_COME));
    }

    public List<Step> editions() {
        return List.of(
                new Step(word("edition.2"), word("step.2.when"), State.NOW),
                new Step(word("edition.1"), word("step.1.when"), State.DONE),
                new Step(word("edition.0"), word("step.1.when"), State.LATE));
    }

    public List<Line> lines() {
        return List.of(
                new Line(word("tag.policy"), word("line.1"), HERE, word("unit"), "03-12"),
                new Line(word("tag.notice"), word("line.2"), HERE, word("unit"), "03-11", word("line.note")));
    }

    public List<Figure> figures() {
        return List.of(
                new Figure("275", word("figure.1"), HERE),
                new Figure("261", word("figure.2"), HERE, Tone.DONE),
                new Figure("11", word("figure.3"), HERE, Tone.SOON),
                new Figure("3", word("figure.4"), HERE, Tone.LATE));
    }

    public List<Facet> facets() {
        return List.of(new Facet(
                "kind",
                word("facet"),
                List.of(
                        new Choice("POLICY", word("tag.policy"), 31, true, HERE),
                        new Choice("NOTICE", word("tag.notice"), 186, false, HERE))));
    }

    public Paging paging() {
        return new Paging(4, 20, 655, HERE + "?page=");
    }

    public Faults faults() {
        return Faults.none().and("title", word("fault")).and("", word("fault.whole"));
    }

    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put(word("fact.1"), word("unit"));
        facts.put(word("fact.2"), word("fact.2.value"));
        return facts;
    }

    public Map<String, String> options() {
        return Map.of("a", word("tag.policy"));
    }

    public List<Day> days() {
        return IntStream.rangeClosed(9, 29)
                .mapToObj(day -> new Day(
                        day == 9 ? "3/9" : String.valueOf(day),
                        day == 12 ? say("design.ruler.today") : word("weekday." + (day - 9) % 7),
                        (day - 9) % 7 > 4,
                        day == 12,
                        day == 20,
                        day == 11 || day == 12 || day == 16 ? "1" : null,
                        day == 11 ? Tone.LATE : day == 12 ? Tone.SOON : null,
                        HERE))
                .toList();
    }

    private static String word(String key) {
        return say("design.gallery." + key);
    }
}
