package org.gongkai.disclosure.publishing.wording;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.disclosure.publishing.wording.OwnWord.Kind;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/** A word as it is being typed (词条表单). */
public record WordForm(
        @Nullable String kind,
        @Nullable String said,
        @Nullable String meant,
        @Nullable String reason) {

    static WordForm empty() {
        return new WordForm(Kind.WRONG.name(), "", "", "");
    }

    OwnWord word() {
        var chosen = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refused(say("publishing.wording.kind.wrong"), "kind"));
        return new OwnWord(chosen, typed(said), typed(meant), typed(reason));
    }

    static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : Kind.values()) kinds.put(kind.name(), kind.label());
        return kinds;
    }

    private static String typed(@Nullable String words) {
        return words == null ? "" : words;
    }
}
