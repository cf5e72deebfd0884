package org.gongkai.disclosure.requests.applying;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.disclosure.requests.asking.QueryCode;
import org.gongkai.disclosure.requests.drafts.DraftDesk;
import org.gongkai.disclosure.requests.following.WrongCodes;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Putting the form aside, and going on with it by its code. */
@Controller
class DraftPages {

    private final DraftDesk drafts;
    private final ApplyReading reading;
    private final WrongCodes wrong;

    DraftPages(DraftDesk drafts, ApplyReading reading, WrongCodes wrong) {
        this.drafts = drafts;
        this.reading = reading;
        this.wrong = wrong;
    }

    @GetMapping("/requests/drafts")
    ModelAndView ask() {
        return reading.draft("", "", Faults.none(), HttpStatus.OK);
    }

    @PostMapping(value = "/requests/drafts", params = "go=save")
    ModelAndView keep(@ModelAttribute ApplyForm form, HttpServletRequest request) {
        try {
            var code = drafts.keep(form, request.getRemoteAddr()).grouped();
            return reading.draft(code, drafts.lastDay().toString(), Faults.none(), HttpStatus.OK);
        } catch (Refused refused) {
            return reading.page(form, reading.stay(form).refused(refused));
        }
    }

    /** Whether a code never was or is over is not told. */
    @PostMapping(value = "/requests/drafts", params = "go!=save")
    ModelAndView open(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String go,
            HttpServletRequest request) {
        try {
            wrong.mustBeFew(request.getRemoteAddr());
        } catch (Refused refused) {
            return reading.draft("", "", Faults.of(refused), HttpStatus.TOO_MANY_REQUESTS);
        }
        var typed = QueryCode.parse(code);
        var form = typed.flatMap(drafts::find);
        if (form.isEmpty()) {
            wrong.count(request.getRemoteAddr());
            var faults = Faults.none().and("code", say("requests.draft.wrong"));
            return reading.draft("", "", faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (go.equals("remove")) {
            typed.ifPresent(drafts::remove);
            return new ModelAndView("redirect:/requests");
        }
        return reading.page(form.get(), reading.stay(form.get()));
    }
}
