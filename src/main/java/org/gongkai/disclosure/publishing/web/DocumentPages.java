package org.gongkai.disclosure.publishing.web;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.disclosure.publishing.archive.Documents;
import org.gongkai.disclosure.publishing.archive.Editions;
import org.gongkai.foundation.design.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Public documents: the present edition, older ones, what changed between them, and why one was taken back. */
@Controller
@RequestMapping("/documents/{id:\\d+}")
class DocumentPages {

    private final PublishedDocuments published;
    private final Documents documents;
    private final Editions editions;
    private final DocumentViews views;
    private final DocumentHeads heads;

    DocumentPages(
            PublishedDocuments published,
            Documents documents,
            Editions editions,
            DocumentViews views,
            DocumentHeads heads) {
        this.published = published;
        this.documents = documents;
        this.editions = editions;
        this.views = views;
        this.heads = heads;
    }

    @GetMapping
    ModelAndView current(@PathVariable long id) {
        return page(id, 0);
    }

    @GetMapping("/editions/{number}")
    ModelAndView edition(@PathVariable long id, @PathVariable int number) {
        return page(id, number);
    }

    @GetMapping("/editions/{number}/changes")
    String changes(@PathVariable long id, @PathVariable int number, Model model) {
        var line = line(id);
        var newer = edition(line, number);
        var older = edition(line, number - 1);
        model.addAttribute("head", heads.under(line, say("publishing.changes.title", number)));
        model.addAttribute("changes", ChangesView.between(line, older, newer));
        return "disclosure/publishing/web/changes";
    }

    private ModelAndView page(long id, int number) {
        var document = documents.find(new DocumentId(id)).orElseThrow(DocumentPages::none);
        if (document.withdrawal() != null) {
            return new ModelAndView("disclosure/publishing/web/withdrawn", HttpStatus.GONE)
                    .addObject("head", heads.withdrawn())
                    .addObject("notice", WithdrawalNotice.of(document));
        }
        var line = line(id);
        var shown = edition(line, number == 0 ? line.edition() : number);
        return new ModelAndView("disclosure/publishing/web/document")
                .addObject("head", heads.of(line, shown))
                .addObject("document", views.of(line, shown));
    }

    private DocumentLine line(long id) {
        return published.find(new DocumentId(id)).orElseThrow(DocumentPages::none);
    }

    private Edition edition(DocumentLine line, int number) {
        if (number < 1) throw none();
        return editions.find(new EditionId(line.id(), number))
                .filter(e -> e.state().isPublic())
                .orElseThrow(DocumentPages::none);
    }

    private static NotFound none() {
        return new NotFound(say("publishing.edition.none"));
    }
}
