package org.gongkai.standards.catalogue.chronicle;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The change record of a list for machines, newest first. */
@RestController
class ChangeApi {
    private static final int MOST = 1_000;

    private final ListRegister register;
    private final ChangeRecord record;

    ChangeApi(ListRegister register, ChangeRecord record) {
        this.register = register;
        this.record = record;
    }

    @GetMapping("/api/v1/lists/{code:[a-z0-9-]+}/changes")
    List<ChangeView> changes(
            @PathVariable String code,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (register.listType(code).isEmpty()) {
            throw new NotFound(say("catalogue.list.unknown"));
        }
        int rows = Math.clamp(size, 1, MOST);
        return record.of(code, rows, (Math.max(1, page) - 1L) * rows).stream()
                .map(entry -> ChangeView.of(code, entry))
                .toList();
    }
}
