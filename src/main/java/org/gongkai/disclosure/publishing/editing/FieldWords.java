package org.gongkai.disclosure.publishing.editing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.standards.catalogue.MatterId;
import org.springframework.stereotype.Component;

/** Says the facts of a document as people read them (要素名称与取值). */
@Component
public class FieldWords {

    private final ChoiceWords words;
    private final MatterPicker matters;

    FieldWords(ChoiceWords words, MatterPicker matters) {
        this.words = words;
        this.matters = matters;
    }

    public String name(String field) {
        return say("publishing.field." + field);
    }

    public String value(String field, String value) {
        if (value.isEmpty()) return say("publishing.field.empty");
        var choices = words.choices(List.of());
        return switch (field) {
            case "kind" -> choices.kinds().getOrDefault(value, value);
            case "attribute" -> choices.attributes().getOrDefault(value, value);
            case "exemption" -> choices.exemptions().getOrDefault(value, value);
            case "openness" -> choices.openness().getOrDefault(value, value);
            case "topic" -> choices.topics().getOrDefault(value, value);
            case "genre" -> choices.genres().getOrDefault(value, value);
            case "matters" -> matters(value);
            default -> value;
        };
    }

    private String matters(String ids) {
        var chosen = Arrays.stream(ids.split(","))
                .map(id -> new MatterId(Long.parseLong(id)))
                .toList();
        return matters.chosen(chosen).stream().map(EditView.MatterChoice::title).collect(Collectors.joining("、"));
    }
}
