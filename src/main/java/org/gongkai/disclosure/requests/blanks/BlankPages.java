package org.gongkai.disclosure.requests.blanks;

import static org.gongkai.foundation.design.Speech.say;

import java.nio.charset.StandardCharsets;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.foundation.paper.Blank;
import org.gongkai.foundation.paper.SealOffice;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The paper form as PDF: empty for everybody, filled in for whoever sends what stands on their page. */
@Controller
class BlankPages {

    private final Blanks blanks;
    private final SealOffice press;

    BlankPages(Blanks blanks, SealOffice press) {
        this.blanks = blanks;
        this.press = press;
    }

    @GetMapping("/requests/form/{who:person|organization}.pdf")
    ResponseEntity<byte[]> empty(@PathVariable String who, @RequestParam(defaultValue = "") String body) {
        return file(blanks.of(ApplyForm.about("", body), who.equals("person"), false));
    }

    @PostMapping("/requests/form")
    ResponseEntity<byte[]> filled(@ModelAttribute ApplyForm form) {
        return file(blanks.of(form, form.applicant().isPerson(), true));
    }

    private ResponseEntity<byte[]> file(Blank blank) {
        var disposition = ContentDisposition.attachment()
                .filename(say("requests.blank.file", blank.title()), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noStore())
                .body(press.print(blank));
    }
}
