package org.gongkai.foundation.design.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The gallery of components (组件样例), for staff who write pages. */
@Controller
class GalleryPages {

    @GetMapping("/design")
    String old() {
        return "redirect:/desk/design";
    }

    @GetMapping("/desk/design")
    String gallery(Model model) {
        model.addAttribute("examples", new Examples());
        return "foundation/design/web/gallery";
    }

    @GetMapping("/desk/design/document")
    String document() {
        return "foundation/design/web/gallery-document";
    }
}
