package org.gongkai.disclosure.requests.marking;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.attaching.AttachmentDesk;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Bringing a document that was found for a request. */
@Controller
class AttachmentPages {

    private final RequestOffice office;
    private final AttachmentDesk desk;
    private final Items items;

    AttachmentPages(RequestOffice office, AttachmentDesk desk, Items items) {
        this.office = office;
        this.desk = desk;
        this.items = items;
    }

    @GetMapping("/desk/requests/{id:\\d{1,18}}/attachments")
    @PersonalPage
    ModelAndView show(@PathVariable long id, Actor actor) {
        return page(office.find(actor, new RequestId(id)), Faults.none(), HttpStatus.OK);
    }

    @PostMapping("/desk/requests/{id:\\d{1,18}}/attachments")
    ModelAndView bring(
            @PathVariable long id,
            @RequestParam(defaultValue = "1") int item,
            @RequestParam MultipartFile file,
            Actor actor)
            throws IOException {
        var request = office.find(actor, new RequestId(id));
        try {
            var brought = desk.bring(actor, request, item, file.getBytes(), name(file));
            return new ModelAndView("redirect:" + MarkingReading.address(brought));
        } catch (Refused refused) {
            return page(request, Faults.of(refused), HttpStatus.valueOf(refused.status()));
        }
    }

    /** Without the directories that some browsers put before it. */
    static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceFirst("^.*[\\\\/]", "");
    }

    private ModelAndView page(RequestFile file, Faults faults, HttpStatus status) {
        Map<String, String> parts = new LinkedHashMap<>();
        items.of(file.id())
                .forEach(item -> parts.put(
                        Integer.toString(item.place()), say("requests.desk.part", item.place(), item.words())));
        return new ModelAndView("disclosure/requests/marking/bring", status)
                .addObject("head", MarkingFrame.head(file, say("requests.attachment.bring")))
                .addObject("id", file.id().toString())
                .addObject("parts", parts)
                .addObject("faults", faults);
    }
}
