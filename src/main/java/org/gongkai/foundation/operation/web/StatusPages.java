package org.gongkai.foundation.operation.web;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.operation.Vitals;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the product is doing, for those who run it. */
@Controller
class StatusPages {

    private final Vitals vitals;
    private final Running running;

    StatusPages(Vitals vitals, Running running) {
        this.vitals = vitals;
        this.running = running;
    }

    @Bean
    static NavigationEntry statusForAdministrators() {
        return NavigationEntry.desk("identity.desk.group", "operation.title", "/desk/status", 930)
                .onlyFor("ROLE_SYSTEM_ADMINISTRATOR");
    }

    @GetMapping("/desk/status")
    String status(Model model) {
        model.addAttribute("head", Head.titled(say("operation.title")));
        model.addAttribute("status", StatusView.of(vitals.read(), running));
        return "foundation/operation/web/status";
    }
}
