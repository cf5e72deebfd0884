package org.gongkai.disclosure.publishing.wording;

import static org.gongkai.foundation.design.Speech.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

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

    /** The page with what was typed and why it was refused. */
    ModelAndView refused(Refused refused, WordForm form) {
        if (refused.field() == null) throw refused;
        var page = page(list("", "", 1), form, Faults.of(refused));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    ModelAndView page(WordsView list, WordForm form, Faults faults) {
        return new ModelAndView("disclosure/publishing/wording/words")
                .addObject("head", Head.titled(say("publishing.wording.title")))
                .addObject("list", list)
                .addObject("form", form)
                .addObject("faults", faults);
    }

    WordsView list(String kind, String words, int page) {
        var kinds = WordForm.kinds();
        var chosen = kinds.containsKey(kind) ? kind : "";
        var asked = words.strip();
        var address =
                "/desk/words?kind=" + chosen + "&words=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) + "&page=";
        var paging = new Paging(Math.clamp(page, 1, 10_000), SIZE, office.count(chosen, asked), address);
        var rows = office.find(chosen, asked, paging.offset(), SIZE).stream()
                .map(this::row)
                .toList();
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
