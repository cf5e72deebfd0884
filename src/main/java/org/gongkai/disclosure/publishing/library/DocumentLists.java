package org.gongkai.disclosure.publishing.library;

import java.util.Set;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lists of public documents, and the policy library (政策文件库). */
@Controller
class DocumentLists {

    private static final int SIZE = 20;
    private static final Set<DocumentKind> LIBRARY =
            Set.of(DocumentKind.POLICY, DocumentKind.NORMATIVE, DocumentKind.LAW);

    private final PublishedDocuments published;
    private final ListFacets facets;
    private final ListRows rows;
    private final UnitDirectory units;

    DocumentLists(PublishedDocuments published, ListFacets facets, ListRows rows, UnitDirectory units) {
        this.published = published;
        this.facets = facets;
        this.rows = rows;
        this.units = units;
    }

    @GetMapping("/documents")
    String documents(@ModelAttribute ListForm form, Model model) {
        return page(Shelf.DOCUMENTS, form, form.filter(DocumentFilter.OWN.kinds(), units), model);
    }

    @GetMapping("/policies")
    String policies(@ModelAttribute ListForm form, Model model) {
        return page(Shelf.POLICIES, form, form.filter(LIBRARY, units), model);
    }

    private String page(Shelf shelf, ListForm form, DocumentFilter filter, Model model) {
        var address = facets.address(shelf.path(), form, "", "");
        var from = address + (address.contains("?") ? "&" : "?") + "page=";
        var paging = new Paging(form.number(), SIZE, published.count(filter), from);
        var lines = published.list(filter, paging.offset(), SIZE);
        var choices = facets.of(shelf, form, published.counts(filter));
        model.addAttribute("head", shelf.head());
        model.addAttribute(
                "list",
                ListView.of(shelf, form, choices, lines.stream().map(rows::of).toList(), paging));
        return "disclosure/publishing/library/" + shelf.view();
    }
}
