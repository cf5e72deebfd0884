package org.gongkai.disclosure.publishing.outlinks;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.disclosure.publishing.PublishingSettings;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.CurrentActor;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of dead links to other sites, for those who answer for the pages (外部死链清单). */
@Controller
class DeadLinkPages {

    private static final int SHOWN = 200;
    private static final int MOST = 50_000;

    private final DeadLinks links;
    private final UnitDirectory units;
    private final PublishingSettings settings;

    DeadLinkPages(DeadLinks links, UnitDirectory units, PublishingSettings settings) {
        this.links = links;
        this.units = units;
        this.settings = settings;
    }

    @Bean
    static NavigationEntry deadLinks(DeadLinks links, CurrentActor current) {
        return NavigationEntry.desk("publishing.navigation.group", "publishing.links.title", "/desk/links", 35)
                .counting(() -> current.find().map(links::count).orElse(0L));
    }

    @GetMapping("/desk/links")
    String list(Actor actor, Model model) {
        long all = links.count(actor);
        model.addAttribute("head", Head.titled(say("publishing.links.title")));
        model.addAttribute("rows", rows(links.list(actor, 0, SHOWN)));
        model.addAttribute(
                "figures", say(settings.linksAsked() ? "publishing.links.lead" : "publishing.links.off", all));
        model.addAttribute("more", all > SHOWN ? say("publishing.links.more", SHOWN) : "");
        return "disclosure/publishing/outlinks/deadlinks";
    }

    @GetMapping("/desk/links.csv")
    ResponseEntity<byte[]> file(Actor actor) {
        var text = new StringBuilder("\uFEFF");
        var names = names();
        try (var table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord((Object[]) say("publishing.links.columns").split("，"));
            for (var link : links.list(actor, 0, MOST)) {
                table.printRecord(
                        cell(names.getOrDefault(link.unit().value(), "")),
                        cell(link.title()),
                        link.document().url(),
                        cell(link.words()),
                        cell(link.address()),
                        link.verdict(),
                        link.since(),
                        link.asked());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"dead-links.csv\"")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<DeadLinkRow> rows(List<DeadLink> dead) {
        var names = names();
        return dead.stream()
                .map(link -> new DeadLinkRow(
                        link.title(),
                        "/desk/documents/" + link.document(),
                        names.getOrDefault(link.unit().value(), ""),
                        link.words(),
                        link.address(),
                        link.verdict(),
                        say("publishing.links.since", link.since(), link.asked())))
                .toList();
    }

    private Map<Long, String> names() {
        return units.all().stream().collect(Collectors.toMap(unit -> unit.id().value(), Unit::shortName));
    }

    /** What a spreadsheet would take for a formula stays text. */
    private static String cell(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
