package org.gongkai.foundation.identity.keys;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.identity.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The keys of encrypted columns, for the security administrator. */
@Controller
@RequestMapping("/desk/keys")
@PreAuthorize("hasRole('SECURITY_ADMINISTRATOR')")
class KeyPages {

    private final KeyOffice office;

    KeyPages(KeyOffice office) {
        this.office = office;
    }

    @Bean
    static NavigationEntry keysInDesk() {
        return NavigationEntry.desk("identity.desk.group", "identity.keys.title", "/desk/keys", 918)
                .onlyFor("ROLE_SECURITY_ADMINISTRATOR");
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("head", Head.titled(say("identity.keys.title")));
        model.addAttribute("current", office.current());
        model.addAttribute("columns", office.columns());
        return "foundation/identity/keys/keys";
    }

    @PostMapping("/rotation")
    String rotate(Actor actor, RedirectAttributes next) {
        office.rotate(actor);
        next.addFlashAttribute("started", true);
        return "redirect:/desk/keys";
    }
}
