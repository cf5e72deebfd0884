package org.gongkai.disclosure.publishing.wording.web;

import static org.gongkai.foundation.design.Speech.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.disclosure.publishing.wording.KeptWord;
import org.gongkai.disclosure.publishing.wording.WordOffice;
import org.gongkai.foundation.design.Paging;
import org.springframework.stereotype.Component;

/** Reads the list of words for its page. */
@Component
class WordReading {

    private static final int SIZE = 50;

    private final WordOffice office;
    private final Clock clock;

    WordReading(WordOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    WordsView list(String kind, String words, int page) {
        var kinds = WordForm.kinds();
        var chosen = kinds.containsKey(kind) ? kind : "";
        var asked = words.strip();
        var address = "/desk/words?kind=" + chosen + "&words=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) + "&page=";
        var paging = new Paging(Math.clamp(page, 1, 10_000), SIZE, office.count(chosen, asked), address);
        var rows = office.find(chosen, asked, paging.offset(), SIZE).stream().map(this::row).toList();
        return new WordsView(chosen, asked, kinds, rows, paging);
    }

    private WordsView.Row row(KeptWord kept) {
        var word = kept.word();
        return new WordsView.Row(
                kept.id(),
                word.kind().label(),
                word.said(),
                word.meant(),
                word.reason(),
                say("publishing.wording.by", kept.by(), LocalDate.ofInstant(kept.at(), clock.getZone())));
    }
}
