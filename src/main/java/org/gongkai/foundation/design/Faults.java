package org.gongkai.foundation.design;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.Errors;

/** What must be corrected in a form (需要改正), in the order of its fields. */
public record Faults(List<Fault> all) {

    /** One thing to correct; {@code field} is empty when it concerns the whole form. */
    public record Fault(String field, String sentence) {}

    public Faults {
        all = List.copyOf(all);
    }

    public static Faults none() {
        return new Faults(List.of());
    }

    /** The faults that Spring's binding and validation found. */
    public static Faults of(Errors errors) {
        var all = new ArrayList<Fault>();
        errors.getFieldErrors().forEach(e -> all.add(new Fault(e.getField(), sentence(e))));
        errors.getGlobalErrors().forEach(e -> all.add(new Fault("", sentence(e))));
        return new Faults(all);
    }

    /** The refusal of a facade, shown beside its field. */
    public static Faults of(Refused refused) {
        return none().and(refused.field() == null ? "" : refused.field(), refused.sentence());
    }

    public Faults and(String field, String sentence) {
        var more = new ArrayList<>(all);
        more.add(new Fault(field, sentence));
        return new Faults(more);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What is wrong with a field, or null. */
    public @Nullable String at(String field) {
        return all.stream()
                .filter(f -> f.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }

    private static String sentence(DefaultMessageSourceResolvable error) {
        if (error.getCodes() != null) {
            for (var code : error.getCodes()) {
                if (Speech.knows(code)) {
                    return Speech.say(code);
                }
            }
        }
        var said = error.getDefaultMessage();
        return said == null ? Speech.say("design.form.wrong") : Speech.knows(said) ? Speech.say(said) : said;
    }
}
