package org.gongkai.standards.catalogue.comparing;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two editions of a list compared: for everybody the public ones, at the desk drafts too. */
@Controller
class ComparisonPages {
    private final ComparisonRoom room;

    ComparisonPages(ComparisonRoom room) {
        this.room = room;
    }

    @GetMapping("/lists/{code:[a-z0-9-]+}/compare")
    String choose(@PathVariable String code, @RequestParam int from, @RequestParam int to) {
        room.type(code);
        return "redirect:/lists/" + code + "/compare/" + from + "..." + to;
    }

    @GetMapping("/desk/lists/{code:[a-z0-9-]+}/compare")
    String chooseAtDesk(@PathVariable String code, @RequestParam int from, @RequestParam int to) {
        room.type(code);
        return "redirect:/desk/lists/" + code + "/compare/" + from + "..." + to;
    }

    @GetMapping("/lists/{code:[a-z0-9-]+}/compare/{from:[0-9]{1,6}}...{to:[0-9]{1,6}}")
    String compare(
            @PathVariable String code, @PathVariable int from, @PathVariable int to, ChangeFilter filter, Model model) {
        var page = ComparisonPage.of("", room.compare(code, from, to, false), room.editions(code, false), filter);
        model.addAttribute("page", page);
        model.addAttribute(
                "head",
                head(page, "/lists", say("catalogue.navigation.lists"))
                        .describedAs(say(
                                "catalogue.comparison.description",
                                page.comparison().type().name()))
                        .column(page.comparison().type().name(), say("catalogue.columnType")));
        return "standards/catalogue/comparing/comparison";
    }

    @GetMapping("/desk/lists/{code:[a-z0-9-]+}/compare/{from:[0-9]{1,6}}...{to:[0-9]{1,6}}")
    String atDesk(
            @PathVariable String code, @PathVariable int from, @PathVariable int to, ChangeFilter filter, Model model) {
        var page = ComparisonPage.of("/desk", room.compare(code, from, to, true), room.editions(code, true), filter);
        model.addAttribute("page", page);
        model.addAttribute("head", head(page, "/desk/lists", say("catalogue.desk.lists")));
        return "standards/catalogue/comparing/desk";
    }

    private static Head head(ComparisonPage page, String lists, String words) {
        var comparison = page.comparison();
        var from = java.util.Objects.requireNonNull(comparison.from());
        return Head.titled(say(
                        "catalogue.comparison.title",
                        Integer.toString(from.number()),
                        Integer.toString(comparison.to().number())))
                .under(words, lists)
                .under(comparison.type().name(), lists + "/" + comparison.type().code());
    }
}
