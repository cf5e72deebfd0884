package org.gongkai.disclosure.requests.marking;

import java.util.Map;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.attaching.AttachmentDesk;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far a document is, for a page that stays open while it is read or made. It tells nothing of the document. */
@Controller
class StagePages {

    private final RequestOffice office;
    private final AttachmentDesk desk;
    private final MarkingReading reading;

    StagePages(RequestOffice office, AttachmentDesk desk, MarkingReading reading) {
        this.office = office;
        this.desk = desk;
        this.reading = reading;
    }

    @GetMapping(MarkingPages.ADDRESS + "/result/stage")
    ResponseEntity<Map<String, Object>> stage(@PathVariable long id, @PathVariable int place, Actor actor) {
        var stage = reading.stage(desk.find(office.find(actor, new RequestId(id)), place));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of("going", stage.isGoing(), "sentence", stage.sentence(), "percent", stage.percent()));
    }
}
