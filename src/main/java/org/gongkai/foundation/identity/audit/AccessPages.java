package org.gongkai.foundation.identity.desk;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Speech;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.web.Moments;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record of access, for administrators. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class AccessPages {

    private static final int LISTED = 50;

    private final AccessLedger ledger;

    AccessPages(AccessLedger ledger) {
        this.ledger = ledger;
    }

    @Bean
    static NavigationEntry accessInDesk() {
        return NavigationEntry.desk("identity.desk.group", "identity.access.title", "/desk/access", 920)
                .onlyFor("ROLE_ADMINISTRATOR");
    }

    @GetMapping("/desk/access")
    String all(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String who, Model model) {
        var asked = who.strip();
        var paging = new Paging(
                Math.clamp(page, 1, 100_000),
                LISTED,
                ledger.count(asked),
                "/desk/access?who=" + java.net.URLEncoder.encode(asked, java.nio.charset.StandardCharsets.UTF_8)
                        + "&page=");
        model.addAttribute("head", Head.titled(say("identity.access.title")));
        model.addAttribute("who", asked);
        model.addAttribute("paging", paging);
        model.addAttribute(
                "entries",
                ledger.newest(asked, LISTED, (int) paging.offset()).stream()
                        .map(AccessPages::view)
                        .toList());
        return "foundation/identity/desk/access";
    }

    private static AccessView view(AccessLedger.Entry entry) {
        return new AccessView(
                Moments.second(entry.at()),
                entry.who().equals("-") ? say("identity.access.stranger") : entry.who(),
                inWords("identity.kind.", entry.kind()),
                entry.target(),
                inWords("identity.detail.", entry.detail()),
                entry.address());
    }

    private static String inWords(String group, String code) {
        return Speech.knows(group + code) ? say(group + code) : code;
    }
}
