package org.gongkai.disclosure.requests.acting;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.disclosure.requests.acting.ActFields.Field;
import org.gongkai.disclosure.requests.deciding.DecisionKind;
import org.gongkai.disclosure.requests.deciding.DecisionTree;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.disclosure.requests.ledger.ConsultationKind;
import org.gongkai.disclosure.requests.ledger.ConsultationKind.Outcome;
import org.gongkai.disclosure.requests.reading.Dossier;

/** What is asked to decide a part (拟决定的表单): first the outcome of the national tree, then what its article demands and nothing else. */
final class DecisionFields {

    private DecisionFields() {}

    /** The outcome of a code that somebody may choose. */
    static Optional<DecisionKind> chosen(String code) {
        return DecisionTree.choosable().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    static List<Field> of(Dossier dossier, String code, Map<String, String> bodies) {
        return chosen(code).map(kind -> needed(kind, dossier, bodies)).orElseGet(() -> outcome(dossier));
    }

    private static List<Field> outcome(Dossier dossier) {
        var places = new LinkedHashMap<String, String>();
        dossier.items()
                .forEach(item -> places.put(
                        Integer.toString(item.place()), say("requests.desk.place", item.place(), item.words())));
        var tree = new Field("decision", "tree", Map.of(), false);
        return places.size() > 1
                ? List.of(ActFields.choice("place", places), tree)
                : List.of(ActFields.hidden("place"), tree);
    }

    /** The outcomes one may choose, branch by branch. */
    static Map<String, Map<String, String>> branches() {
        var branches = new LinkedHashMap<String, Map<String, String>>();
        for (var kind : DecisionTree.choosable()) {
            branches.computeIfAbsent(kind.branch().label(), _ -> new LinkedHashMap<>())
                    .put(kind.code(), say("requests.desk.outcome", kind.label(), kind.article()));
        }
        return branches;
    }

    private static List<Field> needed(DecisionKind kind, Dossier dossier, Map<String, String> bodies) {
        var fields = new ArrayList<Field>(List.of(ActFields.hidden("place"), ActFields.hidden("decision")));
        if (kind.asksGround()) {
            fields.add(ActFields.choice("ground", ActFields.labels(Ground.values(), Ground::label)));
        }
        if (kind.branch() != DecisionKind.Branch.OPEN) {
            fields.add(ActFields.area("reason"));
        }
        if (kind.harm() || kind.discloses() && isAgainstSomebody(dossier)) {
            fields.add(ActFields.area("harm"));
        }
        if (kind.asksGround() || kind.code().equals("1-2")) {
            fields.add(ActFields.area("answer"));
        }
        if (kind.where()) {
            fields.add(ActFields.area("where"));
        }
        if (kind.owner()) {
            fields.add(ActFields.optional(ActFields.choice("owner", bodies)));
        }
        if (kind.until()) {
            fields.add(ActFields.date("until"));
        }
        if (kind.asksGround() || kind.ground() != null) {
            fields.add(ActFields.optional(ActFields.date("lapses")));
        }
        if (kind.discloses() && !kind.code().equals("1-1")) {
            fields.add(new Field("pages", "number", Map.of(), true));
        }
        return fields;
    }

    private static boolean isAgainstSomebody(Dossier dossier) {
        return dossier.consultations().stream()
                .anyMatch(one ->
                        one.kind() == ConsultationKind.THIRD_PARTY && one.outcome() == Outcome.REFUSED_WITH_REASON);
    }
}
