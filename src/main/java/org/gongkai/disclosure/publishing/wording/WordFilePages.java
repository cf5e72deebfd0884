package org.gongkai.disclosure.publishing.wording;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words of the office as a file, out and in. */
@Controller
@PreAuthorize("hasRole('OPENNESS_OFFICE')")
class WordFilePages {

    private final WordOffice office;
    private final WordReading reading;

    WordFilePages(WordOffice office, WordReading reading) {
        this.office = office;
        this.reading = reading;
    }

    @PostMapping(WordPages.ADDRESS + "/imports")
    ModelAndView enter(@RequestParam MultipartFile file, Actor actor, RedirectAttributes next) throws IOException {
        try {
            var words = WordSheet.read(file.getBytes());
            int added = office.addAll(words, actor);
            return WordPages.done(next, say("publishing.wording.imported", added, words.size() - added));
        } catch (Refused refused) {
            return reading.refused(refused, WordForm.empty());
        }
    }

    @GetMapping(WordPages.ADDRESS + ".csv")
    ResponseEntity<byte[]> csv() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"words.csv\"")
                .body(WordSheet.of(office.all()));
    }
}
