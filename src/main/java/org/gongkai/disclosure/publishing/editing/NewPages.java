package org.gongkai.disclosure.publishing.editing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.Matter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starting a document: its kind, its unit and a first title; finding the matters that it fulfils. */
@Controller
class NewPages {

    private final PublishingDesk desk;
    private final ChoiceWords words;
    private final UnitDirectory units;
    private final MatterPicker matters;

    NewPages(PublishingDesk desk, ChoiceWords words, UnitDirectory units, MatterPicker matters) {
        this.desk = desk;
        this.words = words;
        this.units = units;
        this.matters = matters;
    }

    @GetMapping("/desk/documents/new")
    String start(@RequestParam(required = false) @Nullable Long matter, Actor actor, Model model) {
        model.addAttribute(
                "head",
                Head.titled(say("publishing.new.title"))
                        .under(say("publishing.navigation.documents"), "/desk/documents"));
        model.addAttribute("kinds", words.kinds());
        model.addAttribute("units", writesFor(actor));
        model.addAttribute(
                "unit", actor.unit() == null ? "" : String.valueOf(actor.unit().value()));
        model.addAttribute("matter", matters.named(matter));
        return "disclosure/publishing/editing/new";
    }

    @PostMapping("/desk/documents")
    String write(
            @RequestParam DocumentKind kind,
            @RequestParam long unit,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @Nullable Long matter,
            Actor actor) {
        var content = Content.of(title, RichText.EMPTY)
                .withMatters(matters.named(matter).map(Matter::id).stream().toList());
        var edition = desk.write(new UnitId(unit), kind, content, new ActingStaff(actor));
        return "redirect:/desk/documents/" + edition.document() + "/edit";
    }

    @GetMapping("/desk/documents/matters")
    String find(@RequestParam(name = "words") String wanted, Actor actor, Model model) {
        model.addAttribute("found", matters.find(wanted, actor.unit()));
        return "disclosure/publishing/editing/found";
    }

    private Map<String, String> writesFor(Actor actor) {
        var own = new LinkedHashMap<String, String>();
        units.all().stream()
                .filter(unit -> actor.has(Role.CLERK, unit.id()) || actor.has(Role.OPENNESS_OFFICE))
                .forEach(unit -> own.put(String.valueOf(unit.id().value()), unit.name()));
        return own;
    }
}
