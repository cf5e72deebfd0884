package org.gongkai.foundation.identity.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.SampleStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPages {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M 月 d 日 H:mm");

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
        model.addAttribute("sample", accounts.offered());
        return "foundation/identity/web/signIn";
    }

    private static String error(@Nullable String wrong, @Nullable String locked) {
        if (locked != null) {
            try {
                return say("identity.signIn.locked", MOMENT.format(LocalDateTime.parse(locked)));
            } catch (DateTimeParseException forged) {
                return say("identity.signIn.wrong");
            }
        }
        return wrong == null ? "" : say("identity.signIn.wrong");
    }
}
