package org.gongkai.standards.catalogue.api;

import java.util.List;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Types of lists and fields for machines. */
@RestController
@RequestMapping("/api/v1")
class ListApi {
    private final ListRegister register;

    ListApi(ListRegister register) {
        this.register = register;
    }

    @GetMapping("/lists")
    List<ListView> lists() {
        var counts = register.counts();
        return register.listTypes().stream()
                .map(type -> ListView.of(type, counts.list(type.code()), register))
                .toList();
    }

    @GetMapping("/fields")
    List<FieldView> fields() {
        var counts = register.counts();
        return register.allFields().stream()
                .map(field -> FieldView.of(field, counts.field(field.slug())))
                .toList();
    }
}
