package org.gongkai.disclosure.requests.blanks;

import static org.gongkai.foundation.design.Speech.say;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

    /** Two for each body that can be asked; those of a district fit. */
    private static final int MOST = 100;

    private final Blanks blanks;
    private final SealOffice press;
    private final Cache<Blank, byte[]> kept = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    BlankPages(Blanks blanks, SealOffice press) {
        this.blanks = blanks;
        this.press = press;
    }

    @GetMapping("/requests/form/{who:person|organization}.pdf")
    ResponseEntity<byte[]> empty(@PathVariable String who, @RequestParam(defaultValue = "") String body) {
        var blank = blanks.of(ApplyForm.about("", body), who.equals("person"), false);
        return file(blank, kept.get(blank, press::print));
    }

    @PostMapping("/requests/form")
    ResponseEntity<byte[]> filled(@ModelAttribute ApplyForm form) {
        var blank = blanks.of(form, form.applicant().isPerson(), true);
        return file(blank, press.print(blank));
    }

    private static ResponseEntity<byte[]> file(Blank blank, byte[] pdf) {
        var disposition = ContentDisposition.attachment()
                .filename(say("requests.blank.file", blank.title()), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noStore())
                .body(pdf);
    }
}
