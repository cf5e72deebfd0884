package org.gongkai.disclosure.publishing.wording;

import static org.gongkai.foundation.design.Speech.say;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.disclosure.publishing.spelling.Slip;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proofreading for the programs of the staff: texts in, findings out; nothing is kept. */
@RestController
@RequestMapping("/api/v1/proofreading")
@Tag(name = "proofreading")
class ProofreadingApi {

    private static final int MOST_TEXTS = 1_000;
    private static final int MOST_CHARACTERS = 200_000;

    /** Either one text or several. */
    record Texts(@Nullable String text, @Nullable List<@Nullable String> texts) {

        List<String> all() {
            List<String> all = new ArrayList<>();
            if (text != null) all.add(text);
            if (texts != null) for (var one : texts) all.add(one == null ? "" : one);
            return all;
        }
    }

    /** What was found in one text. */
    record Result(List<Slip> findings) {}

    /** What was found in each text, in their order. */
    record Answer(List<Result> results) {}

    private final Proofreader proofreader;

    ProofreadingApi(Proofreader proofreader) {
        this.proofreader = proofreader;
    }

    @PostMapping
    @Operation(summary = "Find misspelt words in one or several texts")
    Answer read(@RequestBody Texts asked, Actor actor) {
        var texts = asked.all();
        if (texts.isEmpty() || texts.size() > MOST_TEXTS) {
            throw new Refused(say("publishing.wording.api.count", MOST_TEXTS), "texts");
        }
        if (texts.stream().mapToLong(String::length).sum() > MOST_CHARACTERS) {
            throw new Refused(say("publishing.wording.api.length", MOST_CHARACTERS), "texts");
        }
        return new Answer(proofreader.read(texts).stream().map(Result::new).toList());
    }
}
