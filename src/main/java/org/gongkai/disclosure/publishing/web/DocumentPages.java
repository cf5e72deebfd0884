package org.gongkai.disclosure.publishing.web;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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

    private final PublicReading reading;
    private final DocumentViews views;
    private final DocumentHeads heads;
    private final Clock clock;

    DocumentPages(PublicReading reading, DocumentViews views, DocumentHeads heads, Clock clock) {
        this.clock = clock;
        this.reading = reading;
        this.views = views;
        this.heads = heads;
    }

    @GetMapping
    ModelAndView current(@PathVariable long id, HttpServletResponse response) {
        return page(id, 0, response);
    }

    @GetMapping("/editions/{number}")
    ModelAndView edition(@PathVariable long id, @PathVariable int number, HttpServletResponse response) {
        return page(id, number, response);
    }

    @GetMapping("/editions/{number}/changes")
    String changes(@PathVariable long id, @PathVariable int number, Model model) {
        var line = reading.line(id);
        if (line.isOver(LocalDate.now(clock))) throw new NotFound(say("publishing.edition.none"));
        var newer = reading.edition(line, number);
        model.addAttribute("head", heads.under(line, say("publishing.changes.title", number)));
        model.addAttribute("changes", ChangesView.between(line, reading.edition(line, number - 1), newer));
        return "disclosure/publishing/web/changes";
    }

    private ModelAndView page(long id, int number, HttpServletResponse response) {
        var taken = reading.withdrawn(id);
        if (taken.isPresent()) {
            return new ModelAndView("disclosure/publishing/web/withdrawn", HttpStatus.GONE)
                    .addObject("head", heads.withdrawn())
                    .addObject("notice", taken.get());
        }
        var line = reading.line(id);
        var readable = reading.editions(line);
        var shown = PublicReading.one(readable, number == 0 ? line.edition() : number);
        response.setDateHeader("Last-Modified", line.changedAt().toEpochMilli());
        return new ModelAndView("disclosure/publishing/web/document")
                .addObject("head", heads.of(line, shown))
                .addObject("document", views.of(line, shown, readable));
    }
}
