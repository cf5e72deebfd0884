package org.gongkai.disclosure.publishing.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.disclosure.publishing.Validity;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Tone;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lists of public documents, and the policy library (政策文件库). */
@Controller
class DocumentLists {

    private static final int SIZE = 20;
    private static final Set<DocumentKind> LIBRARY = Set.of(DocumentHeads.policyKinds());

    private final PublishedDocuments published;
    private final ListFacets facets;
    private final DocumentHeads heads;
    private final UnitDirectory units;
    private final Clock clock;

    DocumentLists(
            PublishedDocuments published, ListFacets facets, DocumentHeads heads, UnitDirectory units, Clock clock) {
        this.published = published;
        this.facets = facets;
        this.heads = heads;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/documents")
    String documents(@ModelAttribute ListForm form, Model model) {
        return page("/documents", form, DocumentFilter.OWN.kinds(), false, model);
    }

    @GetMapping("/policies")
    String policies(@ModelAttribute ListForm form, Model model) {
        return page("/policies", form, LIBRARY, true, model);
    }

    private String page(String path, ListForm form, Set<DocumentKind> otherwise, boolean policies, Model model) {
        var filter = form.filter(otherwise, units);
        long total = published.count(filter);
        var address = facets.address(path, form, "", "");
        var paging = new Paging(form.number(), SIZE, total, address + (address.contains("?") ? "&" : "?") + "page=");
        var rows = published.list(filter, paging.offset(), SIZE).stream()
                .map(this::row)
                .toList();
        Head head = heads.list(policies);
        model.addAttribute("head", head.atom(head.title(), "/documents.atom"));
        model.addAttribute(
                "list",
                new ListView(
                        path,
                        say("publishing.list.count", total),
                        form.words(),
                        facets.of(path, form, published.counts(filter), policies),
                        rows,
                        paging,
                        rows.isEmpty()));
        return "disclosure/publishing/web/" + (policies ? "policies" : "documents");
    }

    private ListView.Row row(DocumentLine line) {
        var unit = units.find(line.unit()).map(Unit::shortName).orElse("");
        Validity validity = line.validity();
        boolean running = line.kind() == DocumentKind.PUBLICITY && line.shown().contains(LocalDate.now(clock));
        boolean over = line.kind() == DocumentKind.PUBLICITY && !running;
        return new ListView.Row(
                line.title(),
                line.url(),
                line.kind().label(),
                line.documentNumber(),
                line.issuer() == null ? unit : line.issuer(),
                line.published(clock.getZone()),
                running ? Tone.LASTING : over ? Tone.OVER : validity == null ? null : validity.tone(),
                running
                        ? say("publishing.list.running")
                        : over ? say("publishing.list.over") : validity == null ? null : validity.label());
    }
}
