package org.gongkai.disclosure.requests.acting;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.asking.Route;
import org.gongkai.disclosure.requests.disputes.DisputeOutcome;
import org.gongkai.disclosure.requests.disputes.DisputeWay;
import org.gongkai.disclosure.requests.fees.TariffKind;
import org.gongkai.disclosure.requests.ledger.Consultation;
import org.gongkai.disclosure.requests.ledger.ConsultationKind;
import org.gongkai.disclosure.requests.ledger.ConsultationKind.Outcome;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.reading.Dossier;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.disclosure.requests.terms.Serving;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Component;

/** Which fields the form of an act has (动作表单). */
@Component
public class ActFields {

    private final UnitDirectory units;
    private final Serving serving;

    ActFields(UnitDirectory units, Serving serving) {
        this.units = units;
        this.serving = serving;
    }

    /**
     * One field.
     *
     * @param kind area, text, date, number, choice, check, tree (the outcomes by their branches) or hidden
     * @param options of a choice: value and words
     */
    public record Field(String name, String kind, Map<String, String> options, boolean optional) {}

    /** The fields of an act; of a decision first the outcome, then only what that outcome needs. */
    List<Field> of(Act act, Dossier dossier, String chosen) {
        return switch (act) {
            case CONFIRM -> List.of(date("on"), area("note"));
            case ASSIGN -> List.of(choice("unit", bodies()), text("note", true));
            case SPLIT -> List.of(area("parts"));
            case JOIN -> List.of(text("number", false));
            case ASK_CORRECTION, ASK_REASONS -> List.of(area("note"), date("by"));
            case CORRECT, ACCEPT_LATE -> List.of(area("wanted"), text("period", true), date("on"), text("note", true));
            case GIVE_REASONS -> List.of(area("reasons"));
            case DELAY -> List.of(area("note"), date("until"));
            case NOTICE_FEE ->
                List.of(
                        choice("kind", labels(TariffKind.values(), TariffKind::label)),
                        optional(date("served")),
                        text("note", true));
            case PAY -> List.of(date("on"), text("note", false));
            case CONSULT ->
                List.of(
                        choice("kind", labels(ConsultationKind.values(), ConsultationKind::label)),
                        text("party", false),
                        optional(date("served")),
                        optional(date("by")),
                        text("note", true));
            case HEAR, CONCLUDE ->
                List.of(
                        choice("consultation", open(dossier)),
                        choice("outcome", outcomes()),
                        area("reply"),
                        date("on"));
            case NOTE_SERVICE ->
                List.of(choice("letter", serving.letters(dossier.file())), date("on"), area("evidence"));
            case PREPARE -> DecisionFields.of(dossier, chosen, bodies());
            case DELIVER -> List.of(choice("way", labels(Route.values(), Route::label)), date("on"), area("evidence"));
            case CLOSE ->
                List.of(text("subject", true), new Field("released", "check", Map.of(), true), text("note", true));
            case APPEAL, SUE -> dispute(act, dossier);
            case PLEAD -> List.of(area("note"), date("on"));
            case CONCLUDE_DISPUTE ->
                List.of(
                        choice("outcome", labels(DisputeOutcome.values(), DisputeOutcome::label)),
                        area("held"),
                        date("on"),
                        optional(date("redo")));
            case REDO -> List.of(area("note"));
            case ARCHIVE -> List.of(text("note", true));
            case SIGN, LAPSE_CORRECTION, LAPSE_FEE, ERASE, RECOUNT -> List.of();
            case EXTEND, VOID, WITHDRAW -> List.of(area("note"));
        };
    }

    /** A second instance is offered where there is a judgment of the first. */
    private static List<Field> dispute(Act act, Dossier dossier) {
        var before = dossier.disputes();
        boolean second = !before.isEmpty() && before.getLast().isAppealable();
        var ways = DisputeWay.of(act).stream()
                .filter(way -> second || !way.isSecond())
                .toArray(DisputeWay[]::new);
        return List.of(
                choice("way", labels(ways, DisputeWay::label)),
                text("authority", false),
                text("case", false),
                date("on"),
                optional(date("accepted")));
    }

    private static Map<String, String> open(Dossier dossier) {
        return dossier.consultations().stream()
                .filter(Consultation::isOpen)
                .collect(Collectors.toMap(
                        one -> Long.toString(one.id()),
                        one -> say("requests.desk.party", one.kind().label(), one.party()),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private static Map<String, String> outcomes() {
        return labels(
                Arrays.stream(Outcome.values())
                        .filter(outcome -> !outcome.isSilence())
                        .toArray(Outcome[]::new),
                Outcome::label);
    }

    Map<String, String> bodies() {
        var bodies = new LinkedHashMap<String, String>();
        units.all().stream().filter(Hands::isAddressable).forEach(unit -> bodies.put(unit.code(), unit.name()));
        return bodies;
    }

    /** Values and words of an enumeration, in order. */
    public static <E extends Enum<E>> Map<String, String> labels(E[] all, Function<E, String> label) {
        return Arrays.stream(all).collect(Collectors.toMap(Enum::name, label, (one, _) -> one, LinkedHashMap::new));
    }

    static Field area(String name) {
        return new Field(name, "area", Map.of(), false);
    }

    static Field text(String name, boolean optional) {
        return new Field(name, "text", Map.of(), optional);
    }

    static Field date(String name) {
        return new Field(name, "date", Map.of(), false);
    }

    static Field choice(String name, Map<String, String> options) {
        return new Field(name, "choice", options, false);
    }

    static Field hidden(String name) {
        return new Field(name, "hidden", Map.of(), true);
    }

    static Field optional(Field field) {
        return new Field(field.name(), field.kind(), field.options(), true);
    }
}
