package org.gongkai.disclosure.requests.acting;

import static org.gongkai.foundation.design.Speech.knows;
import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.requests.letters.Letter;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.Edge;
import org.gongkai.disclosure.requests.phrases.PhraseShelf;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Line;

/**
 * The form of one act, with its consequence and its article (办理一步的表单).
 *
 * @param notes what one should know before it is done
 * @param outcome what was chosen of the national tree, in words; empty while it is to be chosen
 * @param letters what would be made of what is filled in, to be read before
 * @param enclosed the documents that go with them
 * @param values what stands in the fields
 * @param phrases what can be set into a field, filled in for this request
 */
public record ActView(
        String id,
        String number,
        String wanted,
        Edge edge,
        List<ActFields.Field> fields,
        List<String> notes,
        String outcome,
        List<Line> advice,
        List<Letter> letters,
        List<Line> enclosed,
        Map<String, String> values,
        Map<String, List<PhraseShelf.Offered>> phrases,
        Faults faults) {

    /** Acts that make a letter whose words depend on what is filled in. */
    private static final Set<Act> WRITING = EnumSet.of(
            Act.ASSIGN,
            Act.ASK_CORRECTION,
            Act.CORRECT,
            Act.ASK_REASONS,
            Act.DELAY,
            Act.NOTICE_FEE,
            Act.CONSULT,
            Act.EXTEND,
            Act.DELIVER,
            Act.PLEAD,
            Act.WITHDRAW);

    /** Whether the letters can be read before it is done. */
    public boolean writes() {
        return WRITING.contains(edge.act());
    }

    ActView with(List<Letter> made, List<Line> documents) {
        return new ActView(
                id, number, wanted, edge, fields, notes, outcome, advice, made, documents, values, phrases, faults);
    }

    /** Whether an outcome is chosen first, and only then asked what it needs. */
    public boolean choosing() {
        return fields.stream().anyMatch(field -> field.kind().equals("tree"));
    }

    /** The outcomes, branch by branch. */
    public Map<String, Map<String, String>> branches() {
        return DecisionFields.branches();
    }

    /** What stands in a field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The phrases for a field. */
    public List<PhraseShelf.Offered> phrases(String field) {
        return phrases.getOrDefault(field, List.of());
    }

    /** What a field is called in this act. */
    public String label(String field) {
        return edge.act().field(field);
    }

    /** What helps to fill it in, or null. */
    public @org.jspecify.annotations.Nullable String hint(String field) {
        var key = "requests.hint." + edge.act() + "." + field;
        return knows(key) ? say(key) : null;
    }

    public String consequence() {
        return say("requests.consequence." + edge.act());
    }

    /** Whether it cannot be taken back. */
    public boolean isHard() {
        return edge.to().isOver() && edge.act() != Act.CLOSE;
    }
}
