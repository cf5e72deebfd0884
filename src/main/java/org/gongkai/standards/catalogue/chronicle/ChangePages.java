package org.gongkai.standards.catalogue.chronicle;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Site;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The change record of a list, for citizens, and as a feed. */
@Controller
class ChangePages {
    private static final int ROWS = 30;

    private final ListRegister register;
    private final ChangeRecord record;
    private final Site site;

    ChangePages(ListRegister register, ChangeRecord record, Site site) {
        this.register = register;
        this.record = record;
        this.site = site;
    }

    @GetMapping("/lists/{code:[a-z0-9-]+}/changes")
    String changes(@PathVariable String code, @RequestParam(defaultValue = "1") int page, Model model) {
        var type = type(code);
        var paging = new Paging(Math.max(1, page), ROWS, record.count(code), "/lists/" + code + "/changes?page=");
        model.addAttribute("type", type);
        model.addAttribute("entries", record.of(code, ROWS, paging.offset()));
        model.addAttribute("paging", paging);
        model.addAttribute(
                "head",
                Head.titled(say("catalogue.changes.of", type.name()))
                        .under(say("catalogue.navigation.lists"), "/lists")
                        .under(type.name(), "/lists/" + code)
                        .describedAs(say("catalogue.changes.lead"))
                        .column(type.name(), say("catalogue.columnType"))
                        .atom(say("catalogue.changes.of", type.name()), "/lists/" + code + "/changes.atom"));
        return "standards/catalogue/chronicle/changes";
    }

    @GetMapping(path = "/lists/{code:[a-z0-9-]+}/changes.atom", produces = "application/atom+xml;charset=UTF-8")
    @ResponseBody
    String atom(@PathVariable String code) {
        var origin = site.address().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : site.address();
        return ChangeFeed.write(origin, site.name(), type(code), record.of(code, ROWS, 0));
    }

    private ListType type(String code) {
        return register.listType(code).orElseThrow(() -> new NotFound(say("catalogue.list.unknown")));
    }
}
