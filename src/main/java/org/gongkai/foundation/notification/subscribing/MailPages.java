package org.gongkai.foundation.notification.subscribing;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.identity.OpenForms;
import org.gongkai.foundation.notification.Standing;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page to which every mail leads: confirming and ending. Looking at it changes nothing, since programs look at links too. */
@Controller
@RequestMapping("/mail/{token:[0-9a-f]{40}}")
class MailPages {

    private final Subscriptions subscriptions;

    MailPages(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Bean
    static OpenForms formsOfMail() {
        return new OpenForms(java.util.List.of("/mail/*/*"), java.util.List.of("/mail"));
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        model.addAttribute("head", Head.titled(say("notification.page.title")));
        model.addAttribute("standing", find(token).standing());
        model.addAttribute("token", token);
        return "foundation/notification/subscribing/mail";
    }

    @PostMapping("/confirming")
    String confirm(@PathVariable String token) {
        return change(token, Standing.CONFIRMED);
    }

    @PostMapping("/ending")
    String end(@PathVariable String token) {
        return change(token, Standing.ENDED);
    }

    private String change(String token, Standing standing) {
        subscriptions.put(find(token).topic(), standing);
        return "redirect:/mail/" + token;
    }

    private Subscription find(String token) {
        return subscriptions.byToken(token).orElseThrow(() -> new NotFound(say("notification.page.none")));
    }
}
