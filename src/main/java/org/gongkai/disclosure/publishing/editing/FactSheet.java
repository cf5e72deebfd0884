package org.gongkai.disclosure.publishing.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.springframework.stereotype.Component;

/** The facts of an edition in words, and how they differ between two (要素对照). */
@Component
public class FactSheet {

    /** One fact before and after. */
    public record Change(String label, String before, String after) {}

    private final FieldWords words;

    FactSheet(FieldWords words) {
        this.words = words;
    }

    /** What is known, by its name; the title stands elsewhere. */
    public Map<String, String> facts(Edition edition) {
        var facts = new LinkedHashMap<String, String>();
        values(edition).forEach((name, value) -> {
            if (!value.isEmpty() && !name.equals("title") && !name.equals("files")) {
                facts.put(words.name(name), words.value(name, value));
            }
        });
        return facts;
    }

    public List<Change> changes(Edition older, Edition newer) {
        List<Change> changes = new ArrayList<>();
        var after = values(newer);
        values(older).forEach((name, before) -> {
            var now = after.getOrDefault(name, "");
            if (!before.equals(now)) {
                changes.add(new Change(words.name(name), words.value(name, before), words.value(name, now)));
            }
        });
        return changes;
    }

    private static Map<String, String> values(Edition edition) {
        var values = EditForm.of(edition.version(), edition.kind(), edition.content())
                .values();
        values.put(
                "files",
                edition.content().attachments().stream().map(EnclosedFile::name).collect(Collectors.joining("、")));
        return values;
    }
}
