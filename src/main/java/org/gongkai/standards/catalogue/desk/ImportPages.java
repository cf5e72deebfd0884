package org.gongkai.standards.catalogue.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Taking a list in at the desk: choose a file, look at the preview, take over all of it. */
@Controller
@RequestMapping("/desk/imports")
class ImportPages {
    private final ImportTable table;

    ImportPages(ImportTable table) {
        this.table = table;
    }

    @GetMapping({"", "/new"})
    ModelAndView choose(@RequestParam(defaultValue = "") String list, Actor actor) {
        return form(new ImportForm(list, ""), Faults.none(), actor);
    }

    @PostMapping
    ModelAndView lay(ImportForm form, @RequestParam MultipartFile file, Actor actor) throws IOException {
        try {
            return new ModelAndView("redirect:/desk/imports/"
                    + table.lay(form, String.valueOf(file.getOriginalFilename()), file.getBytes(), actor));
        } catch (Refused refused) {
            var page = form(form, Faults.of(refused), actor);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @GetMapping("/{id:[0-9]+}")
    ModelAndView preview(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String weight,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        var shown = table.preview(id, weight, page, actor);
        var head = Head.titled(say("catalogue.preview.title", shown.listName()))
                .under(say("catalogue.desk.import"), "/desk/imports");
        return new ModelAndView("standards/catalogue/desk/preview", Map.of("head", head, "page", shown));
    }

    @PostMapping("/{id:[0-9]+}/columns")
    String columns(@PathVariable long id, @RequestParam Map<String, String> chosen, Actor actor) {
        table.assign(id, chosen, actor);
        return "redirect:/desk/imports/" + id + "#columns";
    }

    @PostMapping("/{id:[0-9]+}/edition")
    String take(@PathVariable long id, Actor actor) {
        return "redirect:/desk/lists/" + table.take(id, actor).listCode();
    }

    private ModelAndView form(ImportForm form, Faults faults, Actor actor) {
        return new ModelAndView("standards/catalogue/desk/import", "form", form)
                .addObject("head", Head.titled(say("catalogue.desk.import")))
                .addObject("faults", faults)
                .addObject("choices", table.choices(actor));
    }
}
