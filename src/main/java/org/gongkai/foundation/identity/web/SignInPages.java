package org.gongkai.foundation.identity.web;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.SampleStaff;
import org.gongkai.foundation.identity.provider.ProviderSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPages {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M 月 d 日 H:mm");

    private final SampleStaff accounts;
    private final ProviderSettings provider;

    SignInPages(SampleStaff accounts, ProviderSettings provider) {
        this.accounts = accounts;
        this.provider = provider;
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String locked,
            @RequestParam(required = false) @Nullable String unlinked,
            @RequestParam(name = "provider", required = false) @Nullable String failed,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("head", Head.titled(say("identity.signIn.title")));
        var error = error(wrong, locked);
        if (failed != null) {
            error = say("identity.signIn.provider.failed", provider.name());
        }
        model.addAttribute("error", unlinked == null ? error : unlinked(request));
        model.addAttribute("provider", provider.isSet() ? provider.name() : "");
        model.addAttribute("sample", accounts.offered());
        return "foundation/identity/web/signIn";
    }

    private String unlinked(HttpServletRequest request) {
        var session = request.getSession(false);
        var subject = session == null ? null : session.getAttribute(ProviderSettings.STRANGER);
        return subject == null ? "" : say("identity.signIn.unlinked", provider.name(), subject);
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
