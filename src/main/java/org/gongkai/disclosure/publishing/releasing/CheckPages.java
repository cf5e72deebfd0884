package org.gongkai.disclosure.publishing.releasing;

import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a named person lets a finding pass, and a second one reads what was masked. */
@Controller
class CheckPages {

    private final Findings findings;
    private final ReleaseDesk release;

    CheckPages(Findings findings, ReleaseDesk release) {
        this.findings = findings;
        this.release = release;
    }

    @GetMapping("/desk/documents/{id}/checks")
    ModelAndView checks(@PathVariable long id, Actor actor) {
        return page(release.newest(id, actor), actor, "", "", Faults.none());
    }

    @GetMapping("/desk/documents/{id}/checks/panel")
    ModelAndView panel(@PathVariable long id, Actor actor) {
        return new ModelAndView("disclosure/publishing/releasing/panel")
                .addObject("checks", findings.of(release.newest(id, actor), actor));
    }

    @PostMapping("/desk/documents/{id}/checks/{key}")
    ModelAndView overrule(
            @PathVariable long id,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String reason,
            Actor actor) {
        try {
            release.overrule(release.newest(id, actor), key, reason, actor);
        } catch (Refused refused) {
            if (refused.field() == null) throw refused;
            var page = page(release.newest(id, actor), actor, key, reason, Faults.of(refused));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return new ModelAndView("redirect:/desk/documents/" + id + "/checks");
    }

    @PostMapping("/desk/documents/{id}/maskings/confirmation")
    String confirm(@PathVariable long id, Actor actor) {
        release.confirm(release.newest(id, actor), actor);
        return "redirect:/desk/documents/" + id;
    }

    private ModelAndView page(Edition edition, Actor actor, String key, String reason, Faults faults) {
        return new ModelAndView("disclosure/publishing/releasing/checks")
                .addObject("head", Findings.head(edition))
                .addObject("checks", findings.of(edition, actor))
                .addObject("key", key)
                .addObject("reason", reason)
                .addObject("faults", faults);
    }
}
