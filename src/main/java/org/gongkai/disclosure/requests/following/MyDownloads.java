package org.gongkai.disclosure.requests.following;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.disclosure.requests.papers.Download;
import org.gongkai.disclosure.requests.papers.LetterPapers;
import org.gongkai.foundation.design.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An applicant takes the sealed files of the letters that are for them. */
@Controller
class MyDownloads {

    private final OpenedRequest opened;
    private final MyReading reading;
    private final LetterPapers papers;

    MyDownloads(OpenedRequest opened, MyReading reading, LetterPapers papers) {
        this.opened = opened;
        this.reading = reading;
        this.papers = papers;
    }

    @GetMapping("/requests/mine/letters/{id:\\d{1,18}}/{word:pdf|ofd}")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable String word, HttpServletRequest request) {
        var file = opened.of(request).orElse(null);
        if (file == null) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, "/requests/status")
                    .build();
        }
        var letter = reading.letter(file, id).orElseThrow(NotFound::new);
        var form = Download.form(word);
        return Download.of(letter, form, papers.file(file, id, form));
    }
}
