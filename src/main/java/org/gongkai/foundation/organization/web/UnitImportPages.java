package org.gongkai.foundation.organization.web;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.organization.sheet.SheetOutcome;
import org.gongkai.foundation.organization.sheet.UnitSheets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Units from a sheet: try it first, then enter it whole. */
@Controller
@PreAuthorize("hasRole('OPENNESS_OFFICE')")
class UnitImportPages {

    private final UnitSheets sheets;
    private final FileStore files;

    UnitImportPages(UnitSheets sheets, FileStore files) {
        this.sheets = sheets;
        this.files = files;
    }

    @GetMapping("/desk/units/imports")
    ModelAndView ask() {
        return page("", null, Faults.none());
    }

    @PostMapping("/desk/units/imports")
    ModelAndView preview(@RequestParam MultipartFile file, Principal who) throws IOException {
        try {
            var outcome = sheets.enter(file.getBytes(), true, who.getName());
            var kept = files.keep(file.getInputStream(), String.valueOf(file.getOriginalFilename()));
            return page(kept.digest().hex(), outcome, Faults.none());
        } catch (Refused refused) {
            var page = page("", null, Faults.of(refused));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @PostMapping("/desk/units/imports/{digest}/entry")
    ModelAndView enter(@PathVariable String digest, Principal who) throws IOException {
        try (var in = files.open(new FileDigest(digest))) {
            var outcome = sheets.enter(in.readAllBytes(), false, who.getName());
            return outcome.ok() ? new ModelAndView("redirect:/desk/units") : page(digest, outcome, Faults.none());
        }
    }

    private static ModelAndView page(String digest, @Nullable SheetOutcome outcome, Faults faults) {
        var head = Head.titled(say("organization.import.title")).under(say("organization.desk.title"), "/desk/units");
        var page = new ModelAndView(
                "foundation/organization/web/import", Map.of("head", head, "digest", digest, "faults", faults));
        page.addObject("outcome", outcome);
        return page;
    }
}
