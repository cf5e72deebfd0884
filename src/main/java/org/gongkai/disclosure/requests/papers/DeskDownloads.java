package org.gongkai.disclosure.requests.papers;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.letters.Letters;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Staff take the files of letters of requests that they may see. */
@Controller
class DeskDownloads {

    private final RequestOffice office;
    private final Letters letters;
    private final LetterPapers papers;

    DeskDownloads(RequestOffice office, Letters letters, LetterPapers papers) {
        this.office = office;
        this.letters = letters;
        this.papers = papers;
    }

    @GetMapping("/desk/requests/{id:\\d{1,18}}/letters/{letter:\\d{1,18}}/{word:pdf|ofd}")
    @PersonalPage
    ResponseEntity<byte[]> file(
            @PathVariable long id, @PathVariable long letter, @PathVariable String word, Actor actor) {
        var file = office.find(actor, new RequestId(id));
        var found = letters.find(file.id(), letter).orElseThrow(() -> new NotFound(say("requests.none")));
        var form = Download.form(word);
        return Download.of(found, form, papers.file(file, letter, form));
    }
}
