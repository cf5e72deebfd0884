package org.gongkai.disclosure.requests.following;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.disclosure.requests.RequestNumber;
import org.gongkai.disclosure.requests.asking.QueryCode;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The door to one's own request: number and query code. */
@Controller
class StatusPages {

    private final OpenedRequest opened;
    private final WrongCodes wrong;

    StatusPages(OpenedRequest opened, WrongCodes wrong) {
        this.opened = opened;
        this.wrong = wrong;
    }

    @GetMapping("/requests/status")
    ModelAndView ask() {
        return page("", Faults.none(), HttpStatus.OK);
    }

    /** Whether the number or the code is wrong is not told. */
    @PostMapping("/requests/status")
    ModelAndView open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        try {
            wrong.mustBeFew(request.getRemoteAddr());
        } catch (Refused refused) {
            return page(number, Faults.of(refused), HttpStatus.TOO_MANY_REQUESTS);
        }
        var known = RequestNumber.parse(number);
        var typed = QueryCode.parse(code);
        if (known.isPresent() && typed.isPresent() && opened.open(request, known.get(), typed.get())) {
            return new ModelAndView("redirect:/requests/mine");
        }
        wrong.count(request.getRemoteAddr());
        return page(number, Faults.none().and("code", say("requests.status.wrong")), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(String number, Faults faults, HttpStatus status) {
        return new ModelAndView("disclosure/requests/following/status", status)
                .addObject(
                        "head",
                        Head.titled(say("requests.status.title")).under(say("requests.navigation"), "/requests"))
                .addObject("number", number)
                .addObject("faults", faults);
    }
}
