package org.gongkai.foundation.identity.door;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.factor.Factors;
import org.gongkai.foundation.identity.factor.OwnPasskeys;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second step at the door, for who has shown the password. */
@Controller
@RequestMapping("/sign-in/second")
class SecondStepPages {

    private final Factors factors;
    private final OwnPasskeys passkeys;
    private final SecondStep step;
    private final Admission admission;

    SecondStepPages(Factors factors, OwnPasskeys passkeys, SecondStep step, Admission admission) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.step = step;
        this.admission = admission;
    }

    @GetMapping
    ModelAndView ask(HttpServletRequest request) {
        return step.waiting(request)
                .map(who -> page(who, Faults.none()))
                .orElseGet(() -> new ModelAndView("redirect:/sign-in"));
    }

    @PostMapping
    @Nullable
    ModelAndView show(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var waiting = step.waiting(request);
        if (waiting.isEmpty()) {
            return new ModelAndView("redirect:/sign-in");
        }
        var who = waiting.get();
        var way = step.shown(who, code);
        if (way.isPresent()) {
            admission.admitAndGo(who.person(), way.get(), request, response);
            return null;
        }
        var locked = step.refused(who, request);
        if (locked.isPresent()) {
            return new ModelAndView("redirect:/sign-in?" + locked.get());
        }
        var page = page(who, Faults.none().and("code", say("identity.second.wrong")));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(StaffPrincipal who, Faults faults) {
        var page = new ModelAndView("foundation/identity/door/second");
        page.addObject(
                "head", Head.titled(say("identity.second.title")).under(say("identity.signIn.title"), "/sign-in"));
        page.addObject("codes", factors.hasCodes(who.person()));
        page.addObject("passkeys", passkeys.count(who.person()) > 0);
        page.addObject("faults", faults);
        return page;
    }
}
