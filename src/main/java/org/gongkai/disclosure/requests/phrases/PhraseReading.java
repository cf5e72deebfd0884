package org.gongkai.disclosure.requests.phrases;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.deciding.DecisionKind;
import org.gongkai.disclosure.requests.deciding.DecisionTree;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Component;

/** Puts the pages of phrases together (常用语). */
@Component
class PhraseReading {

    static final String LIST = "/desk/requests/phrases";

    private final PhraseDesk desk;
    private final UnitDirectory units;

    PhraseReading(PhraseDesk desk, UnitDirectory units) {
        this.desk = desk;
        this.units = units;
    }

    /** All phrases this person sees, place by place; those out of use at the end of their place. */
    List<PhraseView.Group> groups(Actor actor) {
        var all = desk.all(actor);
        return Arrays.stream(PhrasePlace.values())
                .map(place -> new PhraseView.Group(
                        place.name(),
                        place.label(),
                        LIST + "/new?place=" + place,
                        all.stream()
                                .filter(phrase -> phrase.place() == place)
                                .sorted(java.util.Comparator.comparing(phrase -> !phrase.isInUse()))
                                .map(this::line)
                                .toList()))
                .toList();
    }

    /** The form of a new one. */
    PhraseView blank(Actor actor, Map<String, String> values, Faults faults) {
        desk.mustWork(actor);
        return new PhraseView(
                "", "", null, true, places(), outcomes(), bodies(actor), everybody(actor), List.of(), values, faults);
    }

    /** One with its form and all its versions; {@code typed} is empty where it is read for the first time. */
    PhraseView one(Actor actor, long id, Map<String, String> typed, Faults faults) {
        var phrase = desk.find(actor, id);
        var values = typed.isEmpty()
                ? Map.of(
                        "title", phrase.title(),
                        "words", phrase.words(),
                        "outcome", phrase.outcome(),
                        "version", Integer.toString(phrase.version()))
                : typed;
        var retired = phrase.retirement();
        return new PhraseView(
                Long.toString(id),
                say("requests.phrase.standing", phrase.place().label(), whose(phrase), phrase.version()),
                retired == null ? null : say("requests.phrase.retired", retired.on(), retired.by(), retired.why()),
                desk.words(actor, phrase),
                Map.of(phrase.place().name(), phrase.place().label()),
                phrase.place().asksOutcome() ? outcomes() : Map.of(),
                Map.of(),
                false,
                desk.wordings(phrase).stream()
                        .map(one -> new PhraseView.Version(
                                say("requests.phrase.version", one.version(), one.on(), one.by()),
                                one.title(),
                                one.words()))
                        .toList(),
                values,
                faults);
    }

    private Line line(Phrase phrase) {
        var fits = phrase.outcome().isEmpty()
                ? ""
                : say(
                        "requests.phrase.only",
                        DecisionTree.kind(phrase.outcome()).label());
        return new Line(
                phrase.isInUse() ? null : say("requests.phrase.off"),
                phrase.title(),
                LIST + "/" + phrase.id(),
                whose(phrase),
                phrase.madeOn().toString(),
                fits + phrase.words());
    }

    private String whose(Phrase phrase) {
        var body = phrase.body();
        return body == null
                ? say("requests.phrase.everybody")
                : units.find(body).map(Unit::name).orElse("");
    }

    private Map<String, String> bodies(Actor actor) {
        return desk.bodies(actor).stream()
                .collect(Collectors.toMap(Unit::code, Unit::name, (one, _) -> one, LinkedHashMap::new));
    }

    private static boolean everybody(Actor actor) {
        return actor.has(Role.OPENNESS_OFFICE);
    }

    private static Map<String, String> places() {
        return Arrays.stream(PhrasePlace.values())
                .collect(Collectors.toMap(PhrasePlace::name, PhrasePlace::label, (one, _) -> one, LinkedHashMap::new));
    }

    private static Map<String, String> outcomes() {
        return DecisionTree.choosable().stream()
                .collect(
                        Collectors.toMap(DecisionKind::code, DecisionKind::label, (one, _) -> one, LinkedHashMap::new));
    }
}
