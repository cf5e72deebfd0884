package org.gongkai.foundation.identity.web;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.SampleStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPages {

    private final SampleStaff accounts;

    SignInPages(SampleStaff accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String locked,
            Model model) {
        model.addAttribute("head", Head.titled(say("identity.signIn.title")));
        model.addAttribute("error", error(wrong, locked));
        model.addAttribute("sample", sample());
        return "foundation/identity/web/signIn";
    }

    /** The sample accounts, named only where the sample district is loaded. */
    private String sample() {
        return accounts.loaded() ? say("identity.signIn.sample", SampleStaff.PASSWORD) : "";
    }

    private static String error(@Nullable String wrong, @Nullable String locked) {
        if (locked != null && locked.matches("\\d{1,6}")) {
            return say("identity.signIn.locked", locked);
        }
        return wrong == null ? "" : say("identity.signIn.wrong");
    }
}
