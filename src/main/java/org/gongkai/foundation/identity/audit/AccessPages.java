package org.gongkai.foundation.identity.audit;

import static org.gongkai.foundation.design.Speech.say;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.identity.PersonalPage;
import org.gongkai.foundation.identity.record.AccessReading;
import org.gongkai.foundation.identity.record.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record of access, for the audit administrator. */
@Controller
@PreAuthorize("hasRole('AUDIT_ADMINISTRATOR')")
@PersonalPage
class AccessPages {

    private static final int LISTED = 50;

    private final AccessReading records;
    private final Retention retention;

    AccessPages(AccessReading records, Retention retention) {
        this.records = records;
        this.retention = retention;
    }

    @Bean
    static NavigationEntry accessInDesk() {
        return NavigationEntry.desk("identity.desk.group", "identity.access.title", "/desk/access", 920)
                .onlyFor("ROLE_AUDIT_ADMINISTRATOR");
    }

    @GetMapping("/desk/access")
    String all(AccessForm form, @RequestParam(defaultValue = "1") int page, Model model) {
        var ask = form.ask();
        var paging = new Paging(
                Math.clamp(page, 1, 100_000), LISTED, records.count(ask), "/desk/access?" + form.query() + "&page=");
        model.addAttribute("head", Head.titled(say("identity.access.title")));
        model.addAttribute("form", form);
        model.addAttribute("kinds", kinds());
        model.addAttribute("months", retention.months());
        model.addAttribute("rule", retention.rule().citation());
        model.addAttribute("paging", paging);
        model.addAttribute(
                "entries",
                records.newest(ask, LISTED, paging.offset()).stream()
                        .map(AccessView::of)
                        .toList());
        return "foundation/identity/audit/access";
    }

    private Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        records.kinds().forEach(kind -> kinds.put(kind, AccessView.kind(kind)));
        return kinds;
    }
}
