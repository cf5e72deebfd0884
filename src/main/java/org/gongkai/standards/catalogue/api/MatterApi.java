package org.gongkai.standards.catalogue.api;

import org.gongkai.foundation.design.NotFound;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.MatterId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Matters in force for machines. */
@RestController
@RequestMapping("/api/v1/matters")
class MatterApi {
    private static final int MOST = 1_000;

    private final ListRegister register;
    private final Asked asked;

    MatterApi(ListRegister register, Asked asked) {
        this.register = register;
        this.asked = asked;
    }

    @GetMapping
    MatterPageView matters(
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        return MatterPageView.of(register.matters(asked.filter(list, field, unit, q), page, Math.min(size, MOST)));
    }

    @GetMapping("/{id}")
    MatterView matter(@PathVariable long id) {
        if (id < 1) {
            throw new NotFound();
        }
        return register.matter(new MatterId(id)).map(MatterView::of).orElseThrow(NotFound::new);
    }
}
